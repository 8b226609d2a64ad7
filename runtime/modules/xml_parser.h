// A running parser of XML, and the memory that expat has for it.
//
// What expat works with never leaves the session: a snapshot has what the parser was fed, and how far it has come, from
// which it is made again when it is next used (`is_live`). So has a parser that could not go on for lack of memory.
#pragma once

#include "runtime/object.h"
#include "support/expat_parser.h"

namespace sandboa::runtime {

struct XmlParser;

struct XmlMemory : Object {
  Value next;  // XmlMemory, or None
  uint64_t bytes;
  // Who has it, and since which start: a snapshot may give one piece to two parsers, or twice to one. Only compared; null:
  // nobody yet.
  const XmlParser* owner;
  uint64_t generation;

  void* content() { return this + 1; }
};
static_assert(sizeof(XmlMemory) % 16 == 0);  // as memory for any type is aligned

struct XmlParser : Object {
  static constexpr uint32_t kNameCount = 64;

  Value encoding;  // str in ASCII, or None
  // A list that nobody else sees, of bytes that were fed, and of what else was done: see XmlAction.
  Value log;
  Value memory;    // XmlMemory in the order in which expat has asked for it, or None
  Value names;     // a list of kNameCount names seen lately, or None in their places
  uint64_t fuel;   // that all of it took
  uint32_t steps;  // done of the last entry in the log
  bool is_over;    // nothing of that is left to do
  bool is_live;
  bool is_paused;
  uint64_t generation;  // how often it was started
  uint64_t position;    // in the last entry, while the parser is live
  XmlMemory* latest;    // the memory asked for last, while the parser is live; null: none yet
  support::xml::Parser parser;
};

enum class XmlAction : uint8_t { kClose, kUseUtf8, kFlush };
constexpr int64_t kLastXmlAction = static_cast<int64_t>(XmlAction::kFlush);

}  // namespace sandboa::runtime
