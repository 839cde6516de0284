import Foundation
import Planning

/// An answer as one line of JSON: `{"instance", "m", "score", "bound", "tours", "seconds"}`, customers by number.
package func orienteeringLine(_ instance: OrienteeringInstance, _ answer: OrienteeringAnswer, seconds: Double) -> String {
  let name = String(decoding: (try? JSONEncoder().encode(instance.name)) ?? Data("\"\"".utf8), as: UTF8.self)
  let tours = answer.tours.map { "[" + $0.map(String.init).joined(separator: ", ") + "]" }.joined(separator: ", ")
  let milliseconds = Int((seconds * 1000).rounded())
  let fraction = String(milliseconds % 1000)
  let clock = "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  return "{\"instance\": \(name), \"m\": \(answer.tours.count), \"score\": \(answer.score), \"bound\": \(answer.bound), "
    + "\"tours\": [\(tours)], \"seconds\": \(clock)}"
}
