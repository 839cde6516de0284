/// A word of a list that people read in their language.
package protocol Labelled { var label: Trilingual { get } }

extension CompanySize: Labelled {
  package var label: Trilingual {
    switch self {
    case .micro: Trilingual(de: "Kleinstunternehmen", en: "micro enterprise", ja: "零細企業")
    case .small: Trilingual(de: "kleines Unternehmen", en: "small enterprise", ja: "小企業")
    case .medium: Trilingual(de: "mittleres Unternehmen", en: "medium-sized enterprise", ja: "中企業")
    case .large: Trilingual(de: "großes Unternehmen", en: "large enterprise", ja: "大企業")
    }
  }
}

extension ApplicantKind: Labelled {
  package var label: Trilingual {
    switch self {
    case .company: Trilingual(de: "Unternehmen", en: "company", ja: "企業")
    case .startup: Trilingual(de: "Start-up", en: "start-up", ja: "スタートアップ")
    case .university: Trilingual(de: "Hochschule", en: "university", ja: "大学")
    case .research: Trilingual(de: "Forschungseinrichtung", en: "research institute", ja: "研究機関")
    case .publicBody: Trilingual(de: "öffentliche Stelle", en: "public body", ja: "公的機関")
    case .association: Trilingual(de: "Verband oder Verein", en: "association", ja: "団体")
    case .person: Trilingual(de: "Privatperson", en: "private person", ja: "個人")
    }
  }
}

extension CostKind: Labelled {
  package var label: Trilingual {
    switch self {
    case .personnel: Trilingual(de: "Personal", en: "personnel", ja: "人件費")
    case .material: Trilingual(de: "Material", en: "material", ja: "材料費")
    case .equipment: Trilingual(de: "Geräte", en: "equipment", ja: "機器費")
    case .investment: Trilingual(de: "Investitionen", en: "investment", ja: "設備投資")
    case .advice: Trilingual(de: "Beratung", en: "advice", ja: "コンサルティング費")
    case .study: Trilingual(de: "Studien", en: "studies", ja: "調査費")
    case .travel: Trilingual(de: "Reisekosten", en: "travel", ja: "旅費")
    case .fair: Trilingual(de: "Messen", en: "trade fairs", ja: "見本市出展費")
    case .subcontract: Trilingual(de: "Unteraufträge", en: "subcontracts", ja: "委託費")
    case .licence: Trilingual(de: "Schutzrechte und Lizenzen", en: "patents and licences", ja: "特許・ライセンス費")
    case .operating: Trilingual(de: "Betriebskosten", en: "operating costs", ja: "運営費")
    }
  }
}

extension FundingCriterion: Labelled {
  package var label: Trilingual {
    switch self {
    case .applicant: Trilingual(de: "Art des Antragstellers", en: "Kind of applicant", ja: "申請者の種類")
    case .size: Trilingual(de: "Unternehmensgröße", en: "Size of enterprise", ja: "企業規模")
    case .site: Trilingual(de: "Standort", en: "Site", ja: "拠点")
    case .topic: Trilingual(de: "Thema", en: "Topic", ja: "分野")
    case .instrument: Trilingual(de: "Förderart", en: "Instrument", ja: "助成形態")
    case .partner: Trilingual(de: "Partner im Ausland", en: "Partner abroad", ja: "海外パートナー")
    case .cost: Trilingual(de: "Kostenarten", en: "Kinds of cost", ja: "対象経費")
    case .exclusion: Trilingual(de: "Ausschlüsse", en: "Exclusions", ja: "対象外事項")
    case .amount: Trilingual(de: "Betrag", en: "Amount", ja: "金額")
    case .aid: Trilingual(de: "Beihilferecht", en: "State aid", ja: "国家補助規則")
    case .call: Trilingual(de: "Frist und Aufruf", en: "Deadline and call", ja: "期限・公募")
    case .checked: Trilingual(de: "Stand der Angaben", en: "Last checked", ja: "情報の確認日")
    }
  }
}

extension FundingCriteria.Partner: Labelled {
  package var label: Trilingual {
    switch self {
    case .required: Trilingual(de: "verlangt", en: "required", ja: "必須")
    case .welcome: Trilingual(de: "möglich", en: "welcome", ja: "可")
    }
  }
}

extension FundingCriteria.Aid: Labelled {
  package var label: Trilingual {
    switch self {
    case .deMinimis: Trilingual(de: "De-minimis", en: "de minimis", ja: "デ・ミニミス")
    case .exemption: Trilingual(de: "AGVO", en: "block exemption (GBER)", ja: "一般一括適用除外規則")
    case .notified: Trilingual(de: "angemeldete Beihilfe", en: "notified aid", ja: "個別届出補助")
    case .none: Trilingual(de: "keine Beihilfe", en: "no state aid", ja: "国家補助に該当しない")
    }
  }
}

extension EnterpriseLink.Kind: Labelled {
  package var label: Trilingual {
    switch self {
    case .votes: Trilingual(de: "Mehrheit der Stimmrechte", en: "majority of voting rights", ja: "議決権の過半数")
    case .board: Trilingual(de: "bestellt die Mehrheit der Leitung", en: "appoints the majority of the board", ja: "役員の過半数の任免権")
    case .contract: Trilingual(de: "beherrscht durch Vertrag oder Satzung", en: "dominant by contract or statutes", ja: "契約・定款による支配")
    case .agreement: Trilingual(de: "Stimmen durch Vereinbarung", en: "votes by agreement", ja: "株主間合意による支配")
    }
  }
}

extension Succession.Kind: Labelled {
  package var label: Trilingual {
    switch self {
    case .merger: Trilingual(de: "Fusion oder Übernahme", en: "merger or acquisition", ja: "合併・買収")
    case .split: Trilingual(de: "Aufspaltung", en: "split", ja: "分割")
    }
  }
}

extension AdviceCase.Standing: Labelled {
  package var label: Trilingual {
    switch self {
    case .open: Trilingual(de: "offen", en: "open", ja: "対応中")
    case .waiting: Trilingual(de: "wartet auf das Unternehmen", en: "waiting for the company", ja: "企業の回答待ち")
    case .answered: Trilingual(de: "beantwortet", en: "answered", ja: "回答済み")
    case .closed: Trilingual(de: "abgeschlossen", en: "closed", ja: "完了")
    }
  }
}

extension ClimateMeasure.Standing: Labelled {
  package var label: Trilingual {
    switch self {
    case .planned: Trilingual(de: "geplant", en: "planned", ja: "計画中")
    case .running: Trilingual(de: "läuft", en: "running", ja: "実施中")
    case .done: Trilingual(de: "umgesetzt", en: "done", ja: "実施済み")
    case .dropped: Trilingual(de: "aufgegeben", en: "dropped", ja: "中止")
    }
  }
}

extension ClimateMeasure.Basis: Labelled {
  package var label: Trilingual {
    switch self {
    case .measured: Trilingual(de: "gemessen", en: "measured", ja: "実測")
    case .calculated: Trilingual(de: "berechnet", en: "calculated", ja: "計算")
    case .estimated: Trilingual(de: "geschätzt", en: "estimated", ja: "推定")
    }
  }
}

extension HydrogenListing.Side: Labelled {
  package var label: Trilingual {
    switch self {
    case .offer: Trilingual(de: "Angebot", en: "offer", ja: "供給")
    case .demand: Trilingual(de: "Bedarf", en: "demand", ja: "需要")
    }
  }
}

extension HydrogenListing.Form: Labelled {
  package var label: Trilingual {
    switch self {
    case .gaseous: Trilingual(de: "gasförmig", en: "gaseous", ja: "圧縮水素")
    case .liquid: Trilingual(de: "flüssig", en: "liquid", ja: "液化水素")
    case .ammonia: Trilingual(de: "als Ammoniak", en: "as ammonia", ja: "アンモニア")
    case .lohc: Trilingual(de: "in LOHC", en: "in LOHC", ja: "有機ハイドライド(LOHC)")
    case .methanol: Trilingual(de: "als Methanol", en: "as methanol", ja: "メタノール")
    }
  }
}

extension HydrogenListing.Transport: Labelled {
  package var label: Trilingual {
    switch self {
    case .pipeline: Trilingual(de: "Leitung", en: "pipeline", ja: "パイプライン")
    case .trailer: Trilingual(de: "Trailer", en: "trailer", ja: "トレーラー")
    case .ship: Trilingual(de: "Schiff", en: "ship", ja: "船舶")
    case .rail: Trilingual(de: "Bahn", en: "rail", ja: "鉄道")
    case .onSite: Trilingual(de: "am Ort erzeugt", en: "made on site", ja: "オンサイト")
    }
  }
}

extension HydrogenActor.Role: Labelled {
  package var label: Trilingual {
    switch self {
    case .producer: Trilingual(de: "Erzeugung", en: "production", ja: "製造")
    case .user: Trilingual(de: "Nutzung", en: "use", ja: "利用")
    case .grid: Trilingual(de: "Netz und Transport", en: "grid and transport", ja: "輸送・供給網")
    case .storage: Trilingual(de: "Speicher", en: "storage", ja: "貯蔵")
    case .equipment: Trilingual(de: "Anlagenbau", en: "equipment", ja: "設備")
    case .research: Trilingual(de: "Forschung", en: "research", ja: "研究")
    case .publicBody: Trilingual(de: "öffentliche Hand", en: "public sector", ja: "公的部門")
    }
  }
}
