// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// The inner loops take eight customers at a time with AVX2, which x86 processors have had since 2013 (Haswell); four without, at
// half the speed and with the same results. For an older processor: KAKEHASHI_ANY_X86=1 swift build …
#if arch(x86_64)
  let wide: [SwiftSetting] =
    Context.environment["KAKEHASHI_ANY_X86"] == nil ? [.unsafeFlags(["-Xcc", "-march=x86-64-v3"])] : []
#else
  let wide: [SwiftSetting] = []
#endif

// The search is optimised in debug builds too: tests run it a thousand times.
let optimised: [SwiftSetting] = strict + wide + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "kakehashi",
  defaultLocalization: "en",
  products: [.executable(name: "kakehashi", targets: ["kakehashi"])],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.0"),
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections.git", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess.git", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system.git", from: "1.6.0"),
  ],
  targets: [
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CQR", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXlsx", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "Domain", swiftSettings: strict),
    .target(name: "Planning", dependencies: ["Domain"], swiftSettings: optimised),
    .target(name: "Reading", dependencies: ["Domain"], swiftSettings: strict),
    .target(
      name: "Journaling",
      dependencies: ["Domain", "CSodium", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(
      name: "Interchange",
      dependencies: ["Domain", "Planning", "Reading", "CZip", "CXlsx", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(name: "Documents", dependencies: ["Domain", "CQR"], swiftSettings: strict),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(name: "Mailing", dependencies: ["Domain", "CCurl"], swiftSettings: strict),
    .target(
      name: "Features",
      dependencies: [
        "Domain", "Planning", "Reading", "Journaling", "Interchange", "Documents", "Mailing",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HashTreeCollections", package: "swift-collections"),
        .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Subprocess", package: "swift-subprocess"), .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "kakehashi",
      dependencies: [
        "Domain", "Planning", "Reading", "Journaling", "Interchange", "Documents", "Mailing", "Features",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Solves the published instances that the optimiser is measured by.
    .executableTarget(
      name: "planning-bench",
      dependencies: ["Domain", "Planning", "Interchange", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    // Appends to a journal until it is killed: the crash test's victim.
    .executableTarget(name: "journal-probe", dependencies: ["Features", "Journaling", "Domain"], swiftSettings: strict),
    .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
    .testTarget(name: "PlanningTests", dependencies: ["Planning", "Interchange", "Domain"], swiftSettings: strict),
    .testTarget(name: "JournalingTests", dependencies: ["Journaling", "Domain"], swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Interchange", "Planning", "Domain", "CZip"],
      exclude: ["Workbook/other-program.xlsx"], swiftSettings: strict),
    .testTarget(
      name: "ReadingTests", dependencies: ["Reading", "Interchange", "Domain"], exclude: ["Articles"], swiftSettings: strict),
    .testTarget(
      name: "MailingTests",
      dependencies: ["Mailing", "Features", "Journaling", "Domain", .product(name: "HashTreeCollections", package: "swift-collections")],
      exclude: ["mailserver.py"], swiftSettings: strict),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "Domain"], swiftSettings: strict),
    .testTarget(
      name: "FeaturesTests",
      dependencies: [
        "Features", "Documents", "Mailing", "Interchange", "Journaling", "Planning", "Domain", "journal-probe",
        .product(name: "HashTreeCollections", package: "swift-collections"), .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"), .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
