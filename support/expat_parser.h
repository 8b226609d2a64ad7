// A parser of XML by expat, fed piece by piece. It does a bounded amount of work and then waits to be told to go on: for
// each event at most once, whatever the document makes of its bytes. Nothing outside of the document is ever read.
//
// Its memory is the environment's, and goes as a whole. Must not move while it is in use; full of pointers, so never to be
// read from outside. Given the same pieces it does the same. One thread at a time for each. No guest code, no exceptions.
#pragma once

#include <cstdint>
#include <string_view>

#include "support/pooled_memory.h"

namespace sandboa::support::xml {

// What a parser finds, in the order of the document, and what it asks for. Names of namespaces stand before a name, with '}'
// between them. Texts are UTF-8 and only valid during the call. None of these may use the parser. False: it is to give up.
class Environment : public MemorySource {
 public:
  // Before that much work is done; in units of fuel.
  virtual bool charge(uint64_t units) = 0;
  // Names and values in turn, then null.
  virtual bool start_element(std::string_view name, const char* const* attributes) = 0;
  virtual bool end_element(std::string_view name) = 0;
  virtual bool text(std::string_view text) = 0;
  virtual bool comment(std::string_view text) = 0;
  virtual bool instruction(std::string_view target, std::string_view text) = 0;
  // Null: there is none.
  virtual bool start_namespace(const char* prefix, const char* uri) = 0;
  virtual bool end_namespace(const char* prefix) = 0;
  virtual bool document_type(std::string_view name, const char* system_id, const char* public_id) = 0;
  // A reference to what has no declaration in the document.
  virtual bool unknown_entity(std::string_view name, uint64_t line, uint64_t column) = 0;
  // The code points of all bytes, -1 for what is none. False: there is no such encoding.
  virtual bool unknown_encoding(std::string_view name, int (&code_points)[256]) = 0;

 protected:
  ~Environment() = default;
};

enum class Progress : uint8_t {
  kDone,     // all of the piece has been taken
  kPaused,   // go_on() does the rest
  kFailed,   // error() says why
  kGivenUp,  // the environment wanted it so: the parser is of no use any more
};

struct Place {
  uint64_t line;    // from 1
  uint64_t column;  // from 0
};

class Parser {
 public:
  static constexpr uint64_t kPieceBytes = 64 * 1024;

  // encoding: null for what the document says. False: out of memory. REQUIRES: salt is not 0.
  bool start(Environment& environment, const char* encoding, uint64_t salt);
  // REQUIRES: at most kPieceBytes; started, not paused and not given up.
  Progress feed(Environment& environment, const uint8_t* content, size_t length, bool is_last);
  // REQUIRES: paused.
  Progress go_on(Environment& environment);
  // Whatever the document says. No effect once something was fed.
  Progress set_utf8(Environment& environment);
  // What is not enough of a token is looked at again only when there is much more of it, unless this says otherwise.
  void set_waits_for_more(bool waits);

  int error() const { return error_; }
  Place error_place() const { return error_place_; }
  // Of any number; empty if there is no such error.
  static std::string_view error_text(int code);
  // "expat_2.5.0"
  static std::string_view version();

 private:
  friend struct Callbacks;
  class Entry;

  Progress answer(int status);
  // Asking moves a mark of expat's own: to be done at the same points whenever the same is fed.
  Place current_place() const;
  uint64_t entity_fuel(uint64_t references) const;

  void* expat_;
  PooledMemory memory_;
  Environment* environment_;  // during a call
  uint64_t step_cost_;
  uint64_t fed_;              // bytes
  uint64_t rest_references_;  // places in the piece being read that may be references
  uint64_t nested_references_;
  int64_t pause_index_;  // where the latest pause was, in bytes; 0: nowhere
  Place pause_place_;
  Place error_place_;
  uint32_t nested_entities_;
  int error_;
  bool has_given_up_;
  bool is_bomb_;
};

}  // namespace sandboa::support::xml
