#include "support/expat_parser.h"

#define XML_DTD 1  // NOLINT: only then does the header declare the limits of expansion, which the library has
#include <expat.h>

#include <algorithm>
#include <cstring>

namespace sandboa::support::xml {

namespace {

// Pauses come after about so much work: the events of a step are kept until it ends.
constexpr uint64_t kStepCost = 4096;

// Entities that refer to others are expanded in nested calls, and multiply: expat bounds what comes of them by what it has
// read, but looks at no clock meanwhile. So there may be few, and a document where they could multiply much gets no more
// than a fixed amount of it.
constexpr uint32_t kMostNestedEntities = 100;
constexpr uint64_t kHarmlessReferences = 64;
constexpr unsigned long long kBombBytes = 1 << 20;  // NOLINT: expat's type
constexpr float kBombFactor = 1.0F;
// Attributes are expanded at one go, when the whole tag is there.
constexpr uint64_t kMostTokenBytes = 64 * 1024;

enum OwnError : int { kTooManyEntities = 1000, kTokenTooLong };

// expat's functions for memory say not for whom.
thread_local PooledMemory* active_memory = nullptr;
thread_local MemorySource* active_source = nullptr;

void* allocate(size_t bytes) { return active_memory->allocate(*active_source, bytes); }
void* reallocate(void* piece, size_t bytes) { return active_memory->reallocate(*active_source, piece, bytes); }
void release(void* piece) { active_memory->free(piece); }

constexpr XML_Memory_Handling_Suite kMemorySuite{allocate, reallocate, release};

XML_Parser parser_of(void* expat) { return static_cast<XML_Parser>(expat); }

bool is_predefined(std::string_view rest) {
  for (std::string_view name : {"lt;", "gt;", "amp;", "apos;", "quot;"}) {
    if (rest.substr(0, name.size()) == name) return true;
  }
  return false;
}

uint64_t count_references(std::string_view value) {
  uint64_t count = 0;
  for (size_t at = value.find('&'); at != std::string_view::npos; at = value.find('&', at + 1)) {
    std::string_view rest = value.substr(at + 1);
    if (!rest.empty() && rest[0] != '#' && !is_predefined(rest)) ++count;
  }
  return count;
}

std::string_view view(const XML_Char* text) { return text == nullptr ? std::string_view() : text; }

}  // namespace

// Around every call of expat.
class Parser::Entry {
 public:
  Entry(Parser* parser, Environment& environment) : parser_(parser) {
    parser->environment_ = &environment;
    parser->step_cost_ = 0;
    active_memory = &parser->memory_;
    active_source = &environment;
  }
  ~Entry() {
    parser_->environment_ = nullptr;
    active_memory = nullptr;
    active_source = nullptr;
  }
  Entry(const Entry&) = delete;
  Entry& operator=(const Entry&) = delete;

 private:
  Parser* parser_;
};

struct Callbacks {
  static XML_Parser handle(Parser* self) { return parser_of(self->expat_); }

  static void give_up(Parser* self) {
    self->has_given_up_ = true;
    XML_StopParser(handle(self), XML_FALSE);
  }

  static void fail(Parser* self, int error) {
    if (self->error_ == 0) self->error_ = error;
    XML_StopParser(handle(self), XML_FALSE);
  }

  // In the midst of an entity, expat forgets where the reference to it began.
  static void pause(Parser* self) {
    self->pause_place_ = self->current_place();
    self->pause_index_ = XML_GetCurrentByteIndex(handle(self));
    XML_StopParser(handle(self), XML_TRUE);
  }

  // expat may call some handlers after it was told to stop. Whether there is to be such an event.
  static bool begin(Parser* self, uint64_t cost) {
    if (self->has_given_up_ || self->error_ != 0) return false;
    self->step_cost_ += cost;
    if (self->environment_->charge(cost)) return true;
    give_up(self);
    return false;
  }

  static void end(Parser* self, bool goes_on) {
    if (!goes_on) return give_up(self);
    if (self->step_cost_ >= kStepCost) pause(self);
  }

  static void start_element(void* data, const XML_Char* name, const XML_Char** attributes) {
    auto* self = static_cast<Parser*>(data);
    uint64_t bytes = std::strlen(name), count = 0;
    for (const XML_Char** each = attributes; *each != nullptr; ++each, ++count) bytes += std::strlen(*each);
    if (begin(self, 8 + 4 * count + bytes / 8)) end(self, self->environment_->start_element(name, attributes));
  }

  static void end_element(void* data, const XML_Char* name) {
    auto* self = static_cast<Parser*>(data);
    std::string_view whole(name);
    if (begin(self, 8 + whole.size() / 8)) end(self, self->environment_->end_element(whole));
  }

  static void text(void* data, const XML_Char* content, int length) {
    auto* self = static_cast<Parser*>(data);
    std::string_view whole(content, static_cast<size_t>(length));
    if (begin(self, 8 + whole.size() / 8)) end(self, self->environment_->text(whole));
  }

  static void comment(void* data, const XML_Char* content) {
    auto* self = static_cast<Parser*>(data);
    std::string_view whole(content);
    if (begin(self, 8 + whole.size() / 8)) end(self, self->environment_->comment(whole));
  }

  static void instruction(void* data, const XML_Char* target, const XML_Char* content) {
    auto* self = static_cast<Parser*>(data);
    std::string_view whole(content);
    if (begin(self, 8 + whole.size() / 8)) end(self, self->environment_->instruction(target, whole));
  }

  static void start_namespace(void* data, const XML_Char* prefix, const XML_Char* uri) {
    auto* self = static_cast<Parser*>(data);
    if (begin(self, 8 + view(uri).size() / 8)) end(self, self->environment_->start_namespace(prefix, uri));
  }

  static void end_namespace(void* data, const XML_Char* prefix) {
    auto* self = static_cast<Parser*>(data);
    if (begin(self, 8)) end(self, self->environment_->end_namespace(prefix));
  }

  static void start_doctype(void* data, const XML_Char* name, const XML_Char* system_id, const XML_Char* public_id, int) {
    auto* self = static_cast<Parser*>(data);
    if (begin(self, 8)) end(self, self->environment_->document_type(name, system_id, public_id));
  }

  // What entities can do is known now: the rest of the piece is paid for before it is read.
  static void end_doctype(void* data) {
    auto* self = static_cast<Parser*>(data);
    if (self->nested_entities_ > 0 && begin(self, self->entity_fuel(self->rest_references_))) end(self, true);
  }

  static void attribute_declaration(void* data, const XML_Char*, const XML_Char*, const XML_Char*, const XML_Char* value,
                                    int) {
    auto* self = static_cast<Parser*>(data);
    if (begin(self, 4 + view(value).size() / 8)) end(self, true);
  }

  static void entity_declaration(void* data, const XML_Char*, int is_parameter, const XML_Char* value, int length,
                                 const XML_Char*, const XML_Char*, const XML_Char*, const XML_Char*) {
    auto* self = static_cast<Parser*>(data);
    if (is_parameter != 0 || value == nullptr) return;
    uint64_t references = count_references({value, static_cast<size_t>(length)});
    if (references == 0) return;
    if (++self->nested_entities_ > kMostNestedEntities) return fail(self, kTooManyEntities);
    // However they refer to one another, no more can come of one reference than the product of all.
    self->nested_references_ =
        std::min<uint64_t>(self->nested_references_ * (1 + std::min<uint64_t>(references, 1 << 20)), uint64_t{1} << 32);
    if (self->nested_references_ <= kHarmlessReferences || self->is_bomb_) return;
    self->is_bomb_ = true;
    XML_SetBillionLaughsAttackProtectionActivationThreshold(handle(self), kBombBytes);
    XML_SetBillionLaughsAttackProtectionMaximumAmplification(handle(self), kBombFactor);
  }

  // Everything else, as it stands in the document.
  static void other(void* data, const XML_Char* content, int length) {
    if (length < 2 || content[0] != '&') return;
    auto* self = static_cast<Parser*>(data);
    if (!begin(self, 16)) return;
    std::string_view name(content + 1, static_cast<size_t>(length) - 2);
    uint64_t line = XML_GetCurrentLineNumber(handle(self)), column = XML_GetCurrentColumnNumber(handle(self));
    end(self, self->environment_->unknown_entity(name, line, column));
  }

  static int unknown_encoding(void* data, const XML_Char* name, XML_Encoding* encoding) {
    auto* self = static_cast<Parser*>(data);
    if (!self->environment_->unknown_encoding(name, encoding->map)) {
      self->has_given_up_ = true;
      return XML_STATUS_ERROR;
    }
    encoding->data = nullptr;
    encoding->convert = nullptr;
    encoding->release = nullptr;
    return XML_STATUS_OK;
  }
};

bool Parser::start(Environment& environment, const char* encoding, uint64_t salt) {
  *this = Parser{};
  nested_references_ = 1;
  Entry entry(this, environment);
  XML_Parser parser = XML_ParserCreate_MM(encoding, &kMemorySuite, "}");
  if (parser == nullptr) return false;
  expat_ = parser;
  XML_SetHashSalt(parser, salt);
  XML_SetUserData(parser, this);
  XML_SetElementHandler(parser, Callbacks::start_element, Callbacks::end_element);
  XML_SetCharacterDataHandler(parser, Callbacks::text);
  XML_SetCommentHandler(parser, Callbacks::comment);
  XML_SetProcessingInstructionHandler(parser, Callbacks::instruction);
  XML_SetNamespaceDeclHandler(parser, Callbacks::start_namespace, Callbacks::end_namespace);
  XML_SetDoctypeDeclHandler(parser, Callbacks::start_doctype, Callbacks::end_doctype);
  XML_SetAttlistDeclHandler(parser, Callbacks::attribute_declaration);
  XML_SetEntityDeclHandler(parser, Callbacks::entity_declaration);
  XML_SetDefaultHandlerExpand(parser, Callbacks::other);
  XML_SetUnknownEncodingHandler(parser, Callbacks::unknown_encoding, this);
  return true;
}

// For the work of expanding references, when that comes to more than what is read.
uint64_t Parser::entity_fuel(uint64_t references) const {
  if (nested_references_ <= 1) return 0;
  return is_bomb_ ? std::min<uint64_t>(references * nested_references_, kBombBytes / 8) : references * nested_references_;
}

Progress Parser::answer(int status) {
  if (has_given_up_) return Progress::kGivenUp;
  if (status == XML_STATUS_SUSPENDED) return Progress::kPaused;
  if (status == XML_STATUS_OK) return Progress::kDone;
  int error = XML_GetErrorCode(parser_of(expat_));
  if (error_ < kTooManyEntities) error_ = error;
  error_place_ = current_place();
  return error_ == XML_ERROR_NO_MEMORY ? Progress::kGivenUp : Progress::kFailed;
}

Progress Parser::feed(Environment& environment, const uint8_t* content, size_t length, bool is_last) {
  Entry entry(this, environment);
  error_ = 0;
  XML_Parser parser = parser_of(expat_);
  rest_references_ = static_cast<uint64_t>(std::count(content, content + length, uint8_t{'&'}));
  if (!environment.charge(length / 8 + entity_fuel(rest_references_))) {
    has_given_up_ = true;
    return Progress::kGivenUp;
  }
  fed_ += length;
  Progress progress =
      answer(XML_Parse(parser, reinterpret_cast<const char*>(content), static_cast<int>(length), is_last ? 1 : 0));
  XML_Index at = XML_GetCurrentByteIndex(parser);
  if (progress == Progress::kDone && nested_entities_ > 0 && at >= 0 && fed_ - static_cast<uint64_t>(at) > kMostTokenBytes) {
    error_ = kTokenTooLong;
    error_place_ = current_place();
    progress = Progress::kFailed;
  }
  return progress;
}

Progress Parser::go_on(Environment& environment) {
  Entry entry(this, environment);
  return answer(XML_ResumeParser(parser_of(expat_)));
}

Progress Parser::set_utf8(Environment& environment) {
  Entry entry(this, environment);
  XML_ParsingStatus status;
  XML_GetParsingStatus(parser_of(expat_), &status);
  if (status.parsing != XML_INITIALIZED || XML_SetEncoding(parser_of(expat_), "utf-8") == XML_STATUS_OK)
    return Progress::kDone;
  has_given_up_ = true;
  return Progress::kGivenUp;
}

void Parser::set_waits_for_more(bool waits) {
  XML_SetReparseDeferralEnabled(parser_of(expat_), waits ? XML_TRUE : XML_FALSE);
}

Place Parser::current_place() const {
  if (pause_index_ > 0 && pause_index_ == XML_GetCurrentByteIndex(parser_of(expat_))) return pause_place_;
  return {XML_GetErrorLineNumber(parser_of(expat_)), XML_GetErrorColumnNumber(parser_of(expat_))};
}

std::string_view Parser::error_text(int code) {
  if (code == kTooManyEntities) return "too many entities that refer to others";
  if (code == kTokenTooLong) return "token too long in a document whose entities refer to others";
  return view(XML_ErrorString(static_cast<XML_Error>(code)));
}

std::string_view Parser::version() { return XML_ExpatVersion(); }

}  // namespace sandboa::support::xml
