import Domain
import Interchange
import Reading
import Testing

struct `A statement's likelihood` {
  @Test func `is lower where another sentence names who it is`() {
    let article = Example.read("Daniel Günther besuchte im Herbst Sysmex. Er besuchte im Herbst auch Furuno Electric.")
    let all = (article.statements + article.doubtful).sorted { $0.sentence < $1.sentence }
    #expect(all.count == 2 && all[0].likelihood > all[1].likelihood, "\(all.map(\.likelihood))")
    #expect(article.sentence(at: all[1].subject!.range.lowerBound) == 0)
  }

  /// In articles that neither rules nor weights were made by: what is held for likely is right more often than the rest, and what is set aside is so less often than not.
  @Test func `goes with how often such statements are right`() throws {
    var (likely, plain, doubtful) = (Score(), Score(), Score())
    for set in ["reported", "fresh", "apart"] {
      for marked in try Example.articles(set) {
        let article = Example.read(marked.text)
        var whole = article
        whole.statements += whole.doubtful
        let wrong = Set(marked.compared(with: whole).wrong)
        for one in whole.statements {
          let isRight = !wrong.contains(one)
          func count(_ score: inout Score) { if isRight { score.hits += 1 } else { score.wrong.append("\(marked.name): \(one.triggerText)") } }
          if article.doubtful.contains(one) { count(&doubtful) } else if one.likelihood >= 80 { count(&likely) } else { count(&plain) }
        }
      }
    }
    #expect(likely.precision > plain.precision + 0.1 && plain.precision > doubtful.precision + 0.1, "\(likely.precision) \(plain.precision) \(doubtful.precision)")
    #expect(doubtful.precision < 0.5)
    #expect(doubtful.hits + doubtful.wrong.count < plain.hits + plain.wrong.count)
  }

  @Test func `stands in what programs are given, and what is doubtful has a list of its own`() {
    var article = Example.read("Daniel Günther besuchte Sysmex. Er traf Hiroshi Tanaka.")
    let json = articleJSON(article, file: "a.txt", findings: [], language: .en)
    #expect(json.contains("\"likelihood\": 0.") && json.contains("\"doubtful\": []"))
    (article.doubtful, article.statements) = (article.statements, [])
    let other = articleJSON(article, file: "a.txt", findings: [], language: .en)
    #expect(other.contains("\"statements\": []") && !other.contains("\"doubtful\": []"))
    #expect(articleText(article, language: .de).contains("Eher falsch als richtig\n  "))
  }
}
