/// A refusal that can say what is wrong, where, and how to mend it: one shape for the command line, pages and JSON.
package protocol Explained: Error {
  var finding: Finding { get }
}
