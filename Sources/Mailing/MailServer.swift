import CCurl
import Domain
import Foundation

/// What became of a letter.
package enum Delivery: Equatable, Sendable {
  /// The server has taken it, with these words.
  case taken(answer: String)
  /// The server will never take it for this person.
  case refused(answer: String)
  /// Not now: the server asked to come again, or could not be reached. Where the connection broke after the letter was
  /// sent, it may have been taken.
  case postponed(reason: String)
}

/// A server that takes mail (SMTP, RFC 5321), by libcurl.
package struct MailServer: Sendable {
  /// `smtp://host:port` or `smtps://host:port`, with a user before the host where the server wants one.
  package var url: String
  package var password: String?
  /// Of a whole conversation.
  package var secondsAtMost: Int

  /// - Returns: nil for anything but such an address.
  package init?(url: String, password: String? = nil, secondsAtMost: Int = 60) {
    let isClean = url.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    guard isClean, url.hasPrefix("smtp://") || url.hasPrefix("smtps://"), let host = URLComponents(string: url)?.host,
      !host.isEmpty
    else { return nil }
    (self.url, self.password, self.secondsAtMost) = (url, password, secondsAtMost)
  }

  /// Sends a letter and waits for the server's word; blocks, so it belongs on a thread of its own.
  package func send(_ letter: Letter) -> Delivery {
    guard Self.isReady, let handle = curl_easy_init() else { return .postponed(reason: "libcurl can not start") }
    defer { curl_easy_cleanup(handle) }
    let talk = Talk()
    let lists = Lists()
    set(handle, letter, talk, lists)
    let mime = curl_mime_init(handle)
    defer { curl_mime_free(mime) }
    add(letter, to: mime, handle)
    curl_set_mime(handle, mime)
    let code = withExtendedLifetime((talk, lists)) { curl_easy_perform(handle) }
    return outcome(code, talk)
  }

  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  private func set(_ handle: UnsafeMutableRawPointer, _ letter: Letter, _ talk: Talk, _ lists: Lists) {
    curl_set_text(handle, CURLOPT_URL, url)
    curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    curl_set_text(handle, CURLOPT_MAIL_FROM, "<\(letter.from)>")
    lists.recipients = curl_slist_append(nil, "<\(letter.to)>")
    for header in letter.headers { lists.headers = curl_slist_append(lists.headers, header) }
    curl_set_list(handle, CURLOPT_MAIL_RCPT, lists.recipients)
    curl_set_list(handle, CURLOPT_HTTPHEADER, lists.headers)
    curl_set_number(handle, CURLOPT_NOSIGNAL, 1)
    curl_set_number(handle, CURLOPT_CONNECTTIMEOUT, min(15, secondsAtMost))
    curl_set_number(handle, CURLOPT_TIMEOUT, secondsAtMost)
    // A password goes over an enciphered line or not at all.
    let needed = password == nil ? CURLUSESSL_TRY : CURLUSESSL_ALL
    curl_set_number(handle, CURLOPT_USE_SSL, Int(needed.rawValue))
    if let password { curl_set_text(handle, CURLOPT_PASSWORD, password) }
    curl_set_number(handle, CURLOPT_VERBOSE, 1)
    curl_set_trace(handle, listen, Unmanaged.passUnretained(talk).toOpaque())
  }

  private func add(_ letter: Letter, to mime: OpaquePointer?, _ handle: UnsafeMutableRawPointer) {
    let text = curl_mime_addpart(mime)
    if let html = letter.html {
      // Programs show the last of the alternatives that they can.
      let alternatives = curl_mime_init(handle)
      fill(curl_mime_addpart(alternatives), letter.text, type: "text/plain; charset=utf-8")
      fill(curl_mime_addpart(alternatives), html, type: "text/html; charset=utf-8")
      curl_mime_subparts(text, alternatives)
      curl_mime_type(text, "multipart/alternative")
    } else {
      fill(text, letter.text, type: "text/plain; charset=utf-8")
    }
    for attachment in letter.attachments {
      let part = curl_mime_addpart(mime)
      fill(part, attachment.text, type: oneLine(attachment.type))
      let name = attachment.name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }
      curl_mime_filename(part, name.isEmpty ? "attachment" : name)
    }
  }

  private func fill(_ part: OpaquePointer?, _ text: String, type: String) {
    // Lines of mail end with CR LF; base64 keeps everything else as it is.
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "\r\n")
    var bytes = Array(lines.utf8)
    bytes.withUnsafeMutableBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { _ = curl_mime_data(part, $0.baseAddress, $0.count) }
    }
    curl_mime_type(part, type)
    curl_mime_encoder(part, "base64")
  }

  private func outcome(_ code: CURLcode, _ talk: Talk) -> Delivery {
    let words = talk.lastAnswer
    if code == CURLE_OK { return .taken(answer: words) }
    let reason = words.isEmpty ? String(cString: curl_easy_strerror(code)) : words
    // What concerns the server's own door (a wrong password, no encryption) concerns nobody's letter.
    let isOfDoor = code == CURLE_LOGIN_DENIED || code == CURLE_USE_SSL_FAILED
    if words.hasPrefix("5"), !isOfDoor, talk.hasNamedSender { return .refused(answer: words) }
    return .postponed(reason: reason)
  }
}

/// Lists that libcurl reads while it works. A class because it frees them.
private final class Lists {
  var recipients: UnsafeMutablePointer<curl_slist>?
  var headers: UnsafeMutablePointer<curl_slist>?
  deinit {
    curl_slist_free_all(recipients)
    curl_slist_free_all(headers)
  }
}

/// What the server has said. A class because libcurl calls back.
private final class Talk {
  private(set) var lastAnswer = ""
  /// Whether the conversation has come as far as the letter.
  private(set) var hasNamedSender = false

  func said(_ line: String) {
    let line = oneLine(line)
    // The farewell is no answer to a letter.
    if line.count >= 3, !line.hasPrefix("221") { lastAnswer = String(line.prefix(500)) }
  }
  func asked(_ line: String) { if line.uppercased().hasPrefix("MAIL FROM") { hasNamedSender = true } }
}

private let listen: curl_debug_callback = { _, kind, bytes, count, argument in
  guard let argument, let bytes, kind == CURLINFO_HEADER_IN || kind == CURLINFO_HEADER_OUT else { return 0 }
  let talk = Unmanaged<Talk>.fromOpaque(argument).takeUnretainedValue()
  let text = bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
    String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
  }
  for line in text.split(whereSeparator: \.isNewline) {
    if kind == CURLINFO_HEADER_IN { talk.said(String(line)) } else { talk.asked(String(line)) }
  }
  return 0
}
