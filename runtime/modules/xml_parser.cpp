// Steps of running parsers of XML. Objects, loops and exceptions are runtime/modules/xml/etree's.
//
// What is to be done goes into the log before expat sees it, so that a parser can be made again at any time. A step does
// a bounded part of it, and hands out what was found.
#include "runtime/modules/xml_parser.h"

#include <algorithm>

#include "runtime/checked_native.h"
#include "runtime/modules/xml_events.h"
#include "runtime/registry.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

namespace {

namespace xml = support::xml;
using xml::Progress;

SignalFailure raise_lost(Runtime& rt) { return rt.raise_value_error("the state of a parser is lost"); }

Fallible<XmlParser*> parser_of(Runtime& rt, Value value) {
  if (!has_kind(value, Kind::kXmlParser)) return rt.raise_type_error("a parser of XML is expected");
  return value.as<XmlParser>();
}

bool is_entry(Value value) {
  if (has_kind(value, Kind::kBytes)) return true;
  return value.is_small_int() && value.small_int() >= 0 && value.small_int() <= kLastXmlAction;
}

List* log_of(const XmlParser* parser) { return parser->log.as<List>(); }

// As expat has it: a parser is bound to its session, so that what it hashes cannot be foreseen.
uint64_t salt_of(const Runtime& rt) { return rt.hash_key | 1; }

bool start(Runtime& rt, XmlParser* parser, XmlCollector& collector) {
  parser->latest = nullptr;
  parser->position = 0;
  parser->is_paused = false;
  ++parser->generation;
  char encoding[40];
  const char* given = nullptr;
  if (has_kind(parser->encoding, Kind::kStr)) {
    const Str* name = parser->encoding.as<const Str>();
    size_t length = std::min<size_t>(name->length, sizeof(encoding) - 1);
    for (size_t index = 0; index < length; ++index)
      encoding[index] = static_cast<char>(std::min<char32_t>(name->at(index), 0x7F));
    encoding[length] = 0;
    given = encoding;
  }
  return parser->parser.start(collector, given, salt_of(rt));
}

Progress feed_more(XmlParser* parser, Value entry, XmlCollector& collector) {
  xml::Parser* expat = &parser->parser;
  const Bytes* content = entry.as<const Bytes>();
  parser->position = std::min(parser->position, content->length);
  uint64_t length = std::min<uint64_t>(content->length - parser->position, xml::Parser::kPieceBytes);
  const uint8_t* from = content->data() + parser->position;
  parser->position += length;
  return expat->feed(collector, from, length, false);
}

// The next step of an entry of the log. Whether the entry is over, of one that has not failed for good.
Progress do_step(XmlParser* parser, Value entry, XmlCollector& collector, bool* is_over) {
  xml::Parser* expat = &parser->parser;
  Progress progress = Progress::kDone;
  uint64_t length = has_kind(entry, Kind::kBytes) ? entry.as<const Bytes>()->length : 0;
  if (parser->is_paused) {
    progress = expat->go_on(collector);
  } else if (has_kind(entry, Kind::kBytes)) {
    progress = feed_more(parser, entry, collector);
  } else {
    switch (static_cast<XmlAction>(entry.small_int())) {
      case XmlAction::kClose:
        progress = expat->feed(collector, nullptr, 0, true);
        break;
      case XmlAction::kUseUtf8:
        progress = expat->set_utf8(collector);
        break;
      case XmlAction::kFlush:
        expat->set_waits_for_more(false);
        progress = expat->feed(collector, nullptr, 0, false);
        break;
    }
  }
  parser->is_paused = progress == Progress::kPaused;
  *is_over = progress == Progress::kFailed || (progress == Progress::kDone && parser->position >= length);
  if (*is_over) {
    parser->position = 0;
    if (entry.is_small_int()) expat->set_waits_for_more(true);
  }
  return progress;
}

// Does once more what was done before.
Fallible<bool> make_live(Runtime& rt, XmlParser* parser) {
  if (parser->is_live) return true;
  // More than a feed may spend was never done in one, and must not be done for nothing.
  if (parser->fuel > rt.meter.limits().fuel) {
    rt.meter.set_trap(limits::TrapKind::kFuel, rt.meter.limits().fuel, parser->fuel);
    return SignalFailure{Signal::kTrap};
  }
  XmlCollector collector(rt, parser, 0, nullptr);
  if (!start(rt, parser, collector)) return collector.failure();
  const List* log = log_of(parser);
  for (uint32_t index = 0; index < log->length; ++index) {
    Value entry = log->items[index];
    if (!is_entry(entry)) return raise_lost(rt);
    bool is_last = index + 1 == log->length, is_over = false;
    for (uint32_t steps = 0; !is_over && !(is_last && !parser->is_over && steps == parser->steps); ++steps) {
      if (do_step(parser, entry, collector, &is_over) == Progress::kGivenUp) return collector.failure();
    }
  }
  parser->is_live = true;
  return true;
}

// (encoding): a parser.
Outcome make_parser(Runtime& rt, const Arguments& args) {
  List* log = TRY_NEW(rt, new_list(rt, 0));
  List* names = TRY_NEW(rt, new_list(rt, XmlParser::kNameCount));
  for (uint32_t index = 0; index < XmlParser::kNameCount; ++index) names->items[index] = Value::none();
  names->length = XmlParser::kNameCount;
  auto* parser = TRY_NEW(rt, rt.allocate<XmlParser>(TypeId::kXmlParser, Kind::kXmlParser));
  parser->encoding = args[0];
  parser->log = log;
  parser->memory = Value::none();
  parser->names = names;
  parser->fuel = 0;
  parser->steps = 0;
  parser->is_over = true;
  parser->is_live = parser->is_paused = false;
  parser->latest = nullptr;
  parser->generation = 0;
  return parser;
}

// (parser, bytes or an XmlAction): what is to be done next.
Outcome begin(Runtime& rt, const Arguments& args) {
  XmlParser* parser = TRY(parser_of(rt, args[0]));
  Value entry = args[1];
  if (!is_entry(entry)) return raise_lost(rt);
  if (!parser->is_over) return rt.raise(TypeId::kRuntimeError, "the parser is in use");
  TRY(list_append(rt, log_of(parser), entry));
  parser->is_over = false;
  parser->steps = 0;
  return Value::none();
}

Outcome error_of(Runtime& rt, const XmlParser* parser) {
  int code = parser->parser.error();
  xml::Place place = parser->parser.error_place();
  Value text = TRY(make_str(rt, xml::Parser::error_text(code)));
  Value items[] = {text, Value::small_int(code), Value::small_int(static_cast<int64_t>(place.line)),
                   Value::small_int(static_cast<int64_t>(place.column))};
  return TRY_NEW(rt, new_tuple_of(rt, items, 4));
}

Outcome step_of(Runtime& rt, XmlParser* parser, uint64_t wanted) {
  List* events = TRY_NEW(rt, new_list(rt, 8));
  XmlCollector collector(rt, parser, wanted, events);
  bool is_over = false;
  Value entry = log_of(parser)->items[log_of(parser)->length - 1];
  Progress progress = do_step(parser, entry, collector, &is_over);
  if (progress == Progress::kGivenUp) return collector.failure();
  TRY(collector.finish());
  Value error = Value::none();
  if (progress == Progress::kFailed) error = TRY(error_of(rt, parser));
  Value items[] = {Value::boolean(is_over), events, error};
  Tuple* answer = TRY_NEW(rt, new_tuple_of(rt, items, 3));
  parser->fuel += collector.spent();
  parser->is_over = is_over;
  ++parser->steps;
  return answer;
}

// (parser, bits of the events that are wanted): whether all is done; events; the error: None, or its text, its number,
// line and column.
Outcome step(Runtime& rt, const Arguments& args) {
  XmlParser* parser = TRY(parser_of(rt, args[0]));
  const List* log = log_of(parser);
  if (parser->is_over || log->length == 0 || !is_entry(log->items[log->length - 1])) return raise_lost(rt);
  TRY(make_live(rt, parser));
  Outcome answer = step_of(rt, parser, static_cast<uint64_t>(args[1].small_int()));
  // It may be anywhere now; the step has not been counted, and will be done again.
  if (!answer.ok()) parser->is_live = false;
  return answer;
}

Outcome version(Runtime& rt, const Arguments&) { return make_str(rt, xml::Parser::version()); }

constexpr MethodDef kRows[] = {
    {"_xml_parser", "encoding, /", checked<make_parser, "str|None">, kNoEffects, "A parser of XML."},
    {"_xml_begin", "parser, entry, /", checked<begin, "any, bytes|small">, kMutates, "What is to be parsed next."},
    {"_xml_step", "parser, wanted, /", checked<step, "any, small">, kMutates, "Parses some of it."},
    {"_xml_version", "", version, kNoEffects, "The version of expat."},
};

}  // namespace

const std::span<const MethodDef> kXmlIntrinsics = kRows;
const TypeTable kXmlParserTable{TypeId::kXmlParser, {}, {}, "A running parser of XML."};
const TypeTable kXmlMemoryTable{TypeId::kXmlMemory, {}, {}, "What a parser of XML works with."};

}  // namespace sandboa::runtime
