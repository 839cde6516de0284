package enum Strand: String, Codable, CaseIterable, Sendable { case politics, business, science, press, organisation }

/// A stretch of the trip during which a person is with the group.
package struct Stay: Codable, Hashable, Sendable {
  /// nil: from the start of the trip.
  package var from: Minute?
  package var fromSite: Identifier<Site>?
  /// The time to be at `untilSite`, nothing comes on top; nil: to the end of the trip.
  package var until: Minute?
  package var untilSite: Identifier<Site>?
  package init(from: Minute? = nil, fromSite: Identifier<Site>? = nil, until: Minute? = nil, untilSite: Identifier<Site>? = nil) {
    (self.from, self.fromSite, self.until, self.untilSite) = (from, fromSite, until, untilSite)
  }
}

/// A person on this trip.
package struct Delegate: Codable, Hashable, Sendable {
  package var id: Identifier<Delegate>
  package var givenName: String
  package var familyName: String
  package var katakana: String
  package var academicTitle: String
  package var organisation: Identifier<Organisation>?
  package var function: Trilingual
  package var strand: Strand
  /// 1 is highest; equal ranks occur.
  package var protocolRank: Int?
  package var languages: [String]
  package var interests: [Interest]
  /// Host organisations, best first.
  package var wishes: [Identifier<Organisation>]
  /// Ascending, disjoint; one for everybody until something goes wrong.
  package var stays: [Stay]
  package var fictional: Bool
  package var personal: PersonalDetails
  /// Functions held beside the first; nil if none.
  package var furtherPosts: [FurtherPost]?
  /// nil if nothing was asked yet.
  package var consents: Consents?
  package struct Interest: Codable, Hashable, Sendable {
    package var topic: Identifier<Topic>
    /// 1 to 5, 5 strongest.
    package var weight: Int
    package init(topic: Identifier<Topic>, weight: Int) { (self.topic, self.weight) = (topic, weight) }
  }
  package init(
    id: Identifier<Delegate>, givenName: String, familyName: String, katakana: String = "", academicTitle: String = "",
    organisation: Identifier<Organisation>? = nil, function: Trilingual = Trilingual(same: ""), strand: Strand,
    protocolRank: Int? = nil, languages: [String] = [], interests: [Interest] = [], wishes: [Identifier<Organisation>] = [],
    stays: [Stay] = [Stay()], fictional: Bool = false, personal: PersonalDetails = PersonalDetails(),
    furtherPosts: [FurtherPost] = [], consents: Consents = Consents()
  ) {
    self.furtherPosts = furtherPosts.isEmpty ? nil : furtherPosts
    self.consents = consents == Consents() ? nil : consents
    self.id = id
    self.givenName = givenName
    self.familyName = familyName
    self.katakana = katakana
    self.academicTitle = academicTitle
    self.organisation = organisation
    self.function = function
    self.strand = strand
    self.protocolRank = protocolRank
    self.languages = languages
    self.interests = interests
    self.wishes = wishes
    self.stays = stays
    self.fictional = fictional
    self.personal = personal
  }
  package var fullName: String { [givenName, familyName].filter { !$0.isEmpty }.joined(separator: " ") }
}

/// A function that a person holds beside the first.
package struct FurtherPost: Codable, Hashable, Sendable {
  package var organisation: Identifier<Organisation>?
  package var function: String
  package init(organisation: Identifier<Organisation>?, function: String) { (self.organisation, self.function) = (organisation, function) }
}

/// What a person has allowed or refused; nil where nobody has asked. Since when, the journal knows.
package struct Consents: Codable, Hashable, Sendable {
  /// To stand with name and function in the printed brochure.
  package var brochure: Bool?
  /// To be shown in photographs of the trip.
  package var photo: Bool?
  /// To pass the details on to hosts in a country without an adequate level of protection.
  package var transfer: Bool?
  package init(brochure: Bool? = nil, photo: Bool? = nil, transfer: Bool? = nil) {
    (self.brochure, self.photo, self.transfer) = (brochure, photo, transfer)
  }
}

/// What the law protects about a person; sealed in the journal with the person's own key.
package struct PersonalDetails: Codable, Hashable, Sendable {
  package var diet: String
  /// single, double, or empty.
  package var roomType: String
  package var deviationRemark: String
  package var remark: String
  /// Just as in the passport, family name first after a comma; nil when not known.
  package var passportName: String?
  /// Where messages go; nil when not known.
  package var email: String?
  package init(
    diet: String = "", roomType: String = "", deviationRemark: String = "", remark: String = "", passportName: String? = nil,
    email: String? = nil
  ) {
    (self.diet, self.roomType, self.deviationRemark, self.remark) = (diet, roomType, deviationRemark, remark)
    (self.passportName, self.email) = (passportName, email)
  }
}
