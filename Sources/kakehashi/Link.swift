import ArgumentParser
import Domain
import Features
import Foundation
import Journaling

struct Link: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Issues a delegate's personal link; the one before opens nothing any more.",
    discussion: "Prints the path below the server's address. Whoever has it sees the delegate's week: send it to that person alone.")
  @Argument(help: "The trip's id.") var trip: String
  @Argument(help: "The delegate's id.") var delegate: String
  @Option(help: "The data folder.") var data: String
  @OptionGroup var common: Common

  func run() async throws {
    try await withDesk(data, space: defaultSpace, common) { desk in
      let token = Token()
      let (trip, delegate) = (Identifier<Trip>(trip), Identifier<Delegate>(delegate))
      try await desk.transact(command: newCommand(), actor: cliActor) { state in
        try state.issuing(token, to: .delegate(delegate), of: trip, at: systemClock().minute, by: .terminal(cliActor))
      }
      let path = "/p/\(token.text)/"
      print(common.json ? "{\"trip\": \"\(trip)\", \"delegate\": \"\(delegate)\", \"path\": \"\(path)\"}" : path)
    }
  }
}
