import Reading

/// How tests write what a name stands for: the register's id, else the name; `-` for nobody.
func word(_ link: Link?) -> String {
  switch link {
  case .common(let name), .new(let name): name
  case .some(let other): other.id ?? "-"
  case nil: "-"
  }
}

/// What a text says, however likely, each statement as `visited sysmex - planned`.
func said(_ text: String) -> [String] {
  let article = Example.read(text)
  return (article.statements + article.doubtful).map { "\($0.kind.rawValue) \(word($0.subject?.link)) \(word($0.object?.link)) \($0.modality)" }
}
