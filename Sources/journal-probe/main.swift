// A small program that uses the journal the hard way: the tests kill it, starve it and lock it out.
import Domain
import Features
import Foundation
import Journaling

/// One line in one write, so that a kill leaves no half of it.
@Sendable func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDOUT_FILENO, bytes, bytes.count)
}

func organisation(_ id: String) -> Organisation {
  Organisation(id: Identifier(id), name: Trilingual(de: "Werk \(id)", en: "works \(id)", ja: "工場\(id)"), shore: .host)
}

/// Records from several tasks at once and says each command that was acknowledged, closing and opening again now and then.
func load(_ folder: String, run: String) async throws {
  for round in 0... {
    let desk = try await Desk.open(folder, space: "probe")
    await withTaskGroup { group in
      for task in 0..<6 {
        group.addTask {
          for step in 0..<40 {
            let id = "\(run).\(round).\(task).\(step)"
            let events = (0...step % 4).map { Event.organisationRecorded(organisation("\(id).\($0)")) }
            do {
              try await desk.transact(command: CommandID(id), actor: "probe") { _ in events }
              say(id)
            } catch {
              say("refused \(error)")
            }
          }
        }
      }
    }
    try await desk.close()
  }
}

/// Records until the files may not grow, says how often and why not, then may grow again and goes on.
func full(_ folder: String, room: Int) async throws {
  signal(SIGXFSZ, SIG_IGN)
  let desk = try await Desk.open(folder, space: "probe")
  limitFiles(to: rlim_t(room))
  var count = 0
  do {
    while true {
      let event = Event.organisationRecorded(organisation("before.\(count)"))
      try await desk.transact(command: CommandID("before.\(count)"), actor: "probe") { _ in [event] }
      count += 1
    }
  } catch let refusal as JournalRefusal {
    say("\(count) \(refusal.finding.code)")
  }
  say("\(await desk.state.organisations.count)")
  limitFiles(to: .max)
  let receipt = try await desk.transact(command: CommandID("before.\(count)"), actor: "probe") { _ in
    [.organisationRecorded(organisation("after"))]
  }
  say("\(receipt.position)")
  try await desk.close()
}

func limitFiles(to bytes: rlim_t) {
  #if canImport(Glibc)
    let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
  #else
    let resource = RLIMIT_FSIZE
  #endif
  var limit = rlimit()
  getrlimit(resource, &limit)
  limit.rlim_cur = min(bytes, limit.rlim_max)
  setrlimit(resource, &limit)
}

/// Holds a folder open until its input ends.
func hold(_ folder: String) async throws {
  let desk = try await Desk.open(folder, space: "probe")
  say("open")
  _ = readLine()
  try await desk.close()
}

/// Makes a journal of so many entries, a few thousand organisations recorded over and over, for measuring a start.
func generate(_ folder: String, entries: Int) async throws {
  let desk = try await Desk.open(folder, space: "probe")
  let size = 50
  for batch in 0..<entries / size {
    let events = (0..<size).map { Event.organisationRecorded(organisation("o\((batch * size + $0) % 5000)")) }
    try await desk.transact(command: CommandID("g\(batch)"), actor: "probe") { _ in events }
  }
  try await desk.close()
}

/// Says how long a start takes, in seconds.
func start(_ folder: String) async throws {
  let clock = ContinuousClock()
  var desk: Desk?
  let time = try await clock.measure { desk = try await Desk.open(folder, space: "probe") }
  say("\(await desk!.state.position) entries, \(time)")
}

let arguments = CommandLine.arguments
do {
  switch (arguments.dropFirst().first, arguments.count) {
  case ("load", 4): try await load(arguments[2], run: arguments[3])
  case ("full", 4): try await full(arguments[2], room: Int(arguments[3]) ?? 0)
  case ("hold", 3): try await hold(arguments[2])
  case ("generate", 4): try await generate(arguments[2], entries: Int(arguments[3]) ?? 0)
  case ("start", 3): try await start(arguments[2])
  case ("verify", 3): for finding in verifyJournal(dataFolder: arguments[2]) { say("\(finding.code) \(finding.message.en)") }
  default:
    say("use: journal-probe load FOLDER RUN | full FOLDER BYTES | hold FOLDER | generate FOLDER N | start FOLDER | verify FOLDER")
    exit(2)
  }
} catch let refusal as any Explained {
  say(refusal.finding.code)
  exit(1)
}
