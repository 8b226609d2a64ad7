// What a parser of XML finds, as guest values: a list of tuples of a number and two values.
#pragma once

#include "runtime/modules/xml_parser.h"
#include "runtime/runtime.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

enum class XmlEvent : uint8_t {
  kStart,           // name, dict of attributes
  kEnd,             // name, None
  kText,            // text, None
  kComment,         // text, None
  kInstruction,     // target, text
  kStartNamespace,  // prefix, URI
  kEndNamespace,    // prefix, None
  kDocumentType,    // name, (public id, system id)
  kEntity,          // name, (line, column)
  kJoinsText,       // no event: pieces of text that follow one another are one
};

// For one step of a parser.
class XmlCollector final : public support::xml::Environment {
 public:
  // wanted: bits by XmlEvent. events: null for a step that is done once more, of which nothing is told and which costs
  // time alone.
  XmlCollector(Runtime& rt, XmlParser* parser, uint64_t wanted, List* events)
      : rt_(rt), parser_(parser), events_(events), wanted_(wanted), text_(rt) {}

  void* more_memory(size_t bytes) override;
  bool charge(uint64_t units) override;
  bool start_element(std::string_view name, const char* const* attributes) override;
  bool end_element(std::string_view name) override;
  bool text(std::string_view text) override;
  bool comment(std::string_view text) override;
  bool instruction(std::string_view target, std::string_view text) override;
  bool start_namespace(const char* prefix, const char* uri) override;
  bool end_namespace(const char* prefix) override;
  bool document_type(std::string_view name, const char* system_id, const char* public_id) override;
  bool unknown_entity(std::string_view name, uint64_t line, uint64_t column) override;
  bool unknown_encoding(std::string_view name, int (&code_points)[256]) override;

  // The text that has not been told yet.
  Fallible<bool> finish();
  // Why one of the above answered false, or expat got no memory.
  SignalFailure failure() const { return {failure_}; }
  uint64_t spent() const { return spent_; }

 private:
  bool wants(XmlEvent event) const { return events_ != nullptr && (wanted_ >> static_cast<int>(event) & 1) != 0; }
  // Notes a failure. Whether it was none.
  template <class T>
  bool went_well(const T& answer) {
    if (!answer.ok()) failure_ = answer.signal();
    return answer.ok();
  }
  Outcome name(std::string_view name);
  Outcome attribute_dict(const char* const* attributes);
  Fallible<bool> add(XmlEvent event, Value first, Value second);
  Fallible<bool> add_text(std::string_view text);
  Fallible<bool> fill_code_points(std::string_view name, int (&code_points)[256]);

  Runtime& rt_;
  XmlParser* parser_;
  List* events_;
  uint64_t wanted_;
  StrBuilder text_;
  bool has_text_ = false;
  Signal failure_ = Signal::kNeedsCollect;
  uint64_t spent_ = 0;
  uint64_t unpolled_ = 0;
};

}  // namespace sandboa::runtime
