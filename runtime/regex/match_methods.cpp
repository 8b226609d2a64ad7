// The methods of re.Match.
#include <cstdio>

#include "runtime/function.h"
#include "runtime/generics.h"
#include "runtime/regex/replacement.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/special_methods.h"
#include "runtime/types/str_data.h"

namespace sandboa::runtime {

namespace regex {
namespace {

Match* self_of(const Arguments& args) { return args[0].as<Match>(); }

SignalFailure raise_no_such_group(Runtime& rt) { return rt.raise_text(TypeId::kIndexError, "no such group"); }

// The number of a group that is given by number or by name. kNeedsGuest if only guest code knows its index.
Fallible<uint64_t> group_number(Runtime& rt, Match* match, Value key) {
  int64_t number = -1;
  if (key.is_small_int()) {
    number = key.small_int();
  } else if (has_kind(key, Kind::kStr)) {
    Value found = dict_find_str(rt, match->pattern->group_index, key.as<Str>());
    if (found.is_small_int()) number = found.small_int();
  } else if (kind_of(key) == Kind::kInt || kind_of(key) == Kind::kBool) {
    number = TRY(operations::to_int64_clamped(rt, key));
  } else if (has_guest_dunder(key, Dunder::kIndex) || has_guest_dunder(key, Dunder::kHash)) {
    return SignalFailure{Signal::kNeedsGuest};
  } else {
    TRY(dict_find(rt, match->pattern->group_index, key));  // what cannot be hashed is a TypeError
  }
  if (number < 0 || number > match->group_count) return raise_no_such_group(rt);
  return static_cast<uint64_t>(number);
}

Outcome group_text(Runtime& rt, Match* match, uint64_t group, Value missing) {
  int64_t start = match->marks()[2 * group], end = match->marks()[2 * group + 1];
  return start < 0 ? Outcome(missing) : piece_of(rt, match->string, start, end);
}

Outcome group(Runtime& rt, const Arguments& args) {
  Match* match = self_of(args);
  if (args.rest.empty()) return group_text(rt, match, 0, Value::none());
  if (args.rest.size() == 1) return group_text(rt, match, TRY(group_number(rt, match, args.rest[0])), Value::none());
  TRY(rt.charge(args.rest.size()));
  Tuple* tuple = TRY_NEW(rt, new_tuple(rt, args.rest.size()));
  for (size_t index = 0; index < args.rest.size(); ++index) {
    uint64_t number = TRY(group_number(rt, match, args.rest[index]));
    tuple->items()[index] = TRY(group_text(rt, match, number, Value::none()));
  }
  return tuple;
}

Outcome groups(Runtime& rt, const Arguments& args) {
  Match* match = self_of(args);
  TRY(rt.charge(match->group_count));
  Tuple* tuple = TRY_NEW(rt, new_tuple(rt, match->group_count));
  for (uint64_t index = 0; index < match->group_count; ++index) {
    tuple->items()[index] = TRY(group_text(rt, match, index + 1, args[1]));
  }
  return tuple;
}

Outcome group_dict(Runtime& rt, const Arguments& args) {
  Match* match = self_of(args);
  Dict* index = match->pattern->group_index;
  TRY(rt.charge(uint64_t{index->live_count} * 2));
  Dict* dict = TRY_NEW(rt, new_dict_sized(rt, index->live_count));
  uint32_t position = 0;
  DictEntry* entry = index->table == nullptr ? nullptr : next_entry(index->table, index->entry_count, &position);
  for (; entry != nullptr; entry = next_entry(index->table, index->entry_count, &position)) {
    bool is_right = has_kind(entry->key, Kind::kStr) && entry->value.is_small_int();
    uint64_t number = TRY(group_number(rt, match, is_right ? entry->value : Value::small_int(-1)));
    TRY(dict_set(rt, dict, entry->key, TRY(group_text(rt, match, number, args[1]))));
  }
  return dict;
}

enum class Edge : uint8_t { kStart, kEnd };

template <Edge edge>
Outcome edge_of(Runtime& rt, const Arguments& args) {
  Match* match = self_of(args);
  uint64_t number = TRY(group_number(rt, match, args[1]));
  return Value::small_int(match->marks()[2 * number + (edge == Edge::kEnd ? 1 : 0)]);
}

Outcome span_of_group(Runtime& rt, Match* match, uint64_t number) {
  Value pair[] = {Value::small_int(match->marks()[2 * number]), Value::small_int(match->marks()[2 * number + 1])};
  return TRY_NEW(rt, new_tuple_of(rt, pair, 2));
}

Outcome span(Runtime& rt, const Arguments& args) {
  return span_of_group(rt, self_of(args), TRY(group_number(rt, self_of(args), args[1])));
}

Outcome expand(Runtime& rt, const Arguments& args) {
  Match* match = self_of(args);
  if (!has_kind(args[1], Kind::kStr) && !has_buffer(args[1])) return SignalFailure{Signal::kNeedsGuest};
  Text text = TRY(text_of(rt, args[1]));
  Text subject = TRY(text_of(rt, match->string));
  if (text.is_str != subject.is_str) return SignalFailure{Signal::kNeedsGuest};
  Problem problem;
  Replacement replacement(rt);
  if (!TRY(replacement.parse(match->pattern, text, &problem))) return SignalFailure{Signal::kNeedsGuest};
  StrBuilder out(rt);
  for (size_t index = 0; index < replacement.parts().size() && out.fits(); ++index) {
    const TemplatePart& part = replacement.parts()[index];
    Value piece = part.literal;
    if (piece.is_empty()) {
      if (part.group > match->group_count) return raise_no_such_group(rt);
      piece = TRY(group_text(rt, match, part.group, nothing_of(match->string)));
    }
    if (has_kind(piece, Kind::kStr)) {
      out.append(piece.as<Str>());
    } else {
      ByteSpan bytes = TRY(read_buffer(rt, piece));
      out.append_latin1(bytes.data(), bytes.length);
    }
  }
  if (subject.is_str) return out.finish();
  return out.length() == 0 ? Outcome(empty_bytes()) : out.finish_bytes();
}

Outcome get_item(Runtime& rt, const Arguments& args) {
  return group_text(rt, self_of(args), TRY(group_number(rt, self_of(args), args[1])), Value::none());
}

Outcome get_string(Runtime&, Value self) { return self.as<Match>()->string; }
Outcome get_re(Runtime&, Value self) { return self.as<Match>()->pattern; }
Outcome get_pos(Runtime&, Value self) { return Value::small_int(self.as<Match>()->position); }
Outcome get_endpos(Runtime&, Value self) { return Value::small_int(self.as<Match>()->end_position); }
Outcome get_lastindex(Runtime&, Value self) {
  auto* match = self.as<Match>();
  return match->last_index == 0 ? Value::none() : Value::small_int(match->last_index);
}
Outcome get_lastgroup(Runtime&, Value self) {
  auto* match = self.as<Match>();
  const Tuple* names = match->pattern->names;
  return match->last_index == 0 || match->last_index >= names->length ? Value::none() : names->items()[match->last_index];
}
Outcome get_regs(Runtime& rt, Value self) {
  auto* match = self.as<Match>();
  TRY(rt.charge(match->group_count));
  uint64_t count = uint64_t{match->group_count} + 1;
  Tuple* tuple = TRY_NEW(rt, new_tuple(rt, count));
  for (uint64_t index = 0; index < count; ++index) tuple->items()[index] = TRY(span_of_group(rt, match, index));
  return tuple;
}

constexpr MethodDef kMatchMethods[] = {
    {"group", "self, /, *groups", group, kAllocates, "Subgroups of the match by numbers or names: one of them, or a tuple.",
     PreludeFunction::kmatch_group},
    {"groups", "self, /, default=None", groups, kAllocates,
     "Return a tuple containing all the subgroups of the match, from 1."},
    {"groupdict", "self, /, default=None", group_dict, kAllocates,
     "Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name."},
    {"start", "self, group=0, /", edge_of<Edge::kStart>, kNoEffects,
     "Return index of the start of the substring matched by group.", PreludeFunction::kmatch_start},
    {"end", "self, group=0, /", edge_of<Edge::kEnd>, kNoEffects,
     "Return index of the end of the substring matched by group.", PreludeFunction::kmatch_end},
    {"span", "self, group=0, /", span, kNoEffects, "For match object m, return the 2-tuple (m.start(group), m.end(group)).",
     PreludeFunction::kmatch_span},
    {"expand", "self, /, template", expand, kAllocates,
     "Return the string obtained by doing backslash substitution on the string template, as done by the sub() method.",
     PreludeFunction::kmatch_expand},
    {"__getitem__", "self, key, /", get_item, kAllocates, "Return self[key].", PreludeFunction::kmatch_item},
    {"__copy__", "self, /", method_self, kNoEffects, "The match itself: it never changes."},
    {"__deepcopy__", "self, memo, /", method_self, kNoEffects, "The match itself: it never changes."},
    {"__class_getitem__", "cls, key, /", builtin_class_getitem, kNoEffects, "@class See PEP 585"},
    kReprMethod,
};
constexpr AttributeDef kMatchAttributes[] = {
    {"string", get_string, nullptr, "The string passed to match() or search().", true},
    {"re", get_re, nullptr, "The regular expression object.", true},
    {"pos", get_pos, nullptr, "The index into the string at which the RE engine started looking for a match.", true},
    {"endpos", get_endpos, nullptr, "The index into the string beyond which the RE engine will not go.", true},
    {"lastindex", get_lastindex, nullptr, "The integer index of the last matched capturing group."},
    {"lastgroup", get_lastgroup, nullptr, "The name of the last matched capturing group."},
    {"regs", get_regs, nullptr, "The spans of all groups, from 0."},
};

}  // namespace

Outcome match_item(Runtime& rt, Value match, Value key) {
  Value arguments[] = {match, key};
  Outcome item = get_item(rt, Arguments{arguments, {}});
  if (item.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kmatch_item, {match, key});
  return item;
}

namespace {

// "<re.Match object; span=(0, 1), match='a'>"
Outcome match_repr(Runtime& rt, Match* match) {
  Value text = TRY(group_text(rt, match, 0, Value::none()));
  Value shown = TRY(operations::repr_natively(rt, text));
  StrBuilder out(rt);
  out.append(std::string_view("<re.Match object; span=("));
  out.append_int(match->marks()[0]);
  out.append(std::string_view(", "));
  out.append_int(match->marks()[1]);
  out.append(std::string_view("), match="));
  constexpr uint64_t kMostOfMatch = 50;
  auto* content = shown.as<Str>();
  out.append(content, 0, content->length < kMostOfMatch ? content->length : kMostOfMatch);
  out.append(U'>');
  return out.finish();
}

// "re.compile('a', re.IGNORECASE)"
Outcome pattern_repr(Runtime& rt, Pattern* pattern) {
  struct Name {
    uint32_t flag;
    std::string_view name;
  };
  constexpr Name kNames[] = {{kIgnoreCase, "re.IGNORECASE"}, {kLocale, "re.LOCALE"},   {kMultiline, "re.MULTILINE"},
                             {kDotAll, "re.DOTALL"},         {kUnicode, "re.UNICODE"}, {kVerbose, "re.VERBOSE"},
                             {kDebug, "re.DEBUG"},           {kAscii, "re.ASCII"}};
  constexpr uint64_t kMostShown = 200;
  Value shown = TRY(operations::repr_natively(rt, pattern->pattern));
  auto* text = shown.as<Str>();
  auto flags = static_cast<uint32_t>(pattern->flags);
  if (has_kind(pattern->pattern, Kind::kStr) && (flags & kTypeFlags) == kUnicode) flags &= ~uint32_t{kUnicode};
  StrBuilder out(rt);
  out.append(std::string_view("re.compile("));
  out.append(text, 0, text->length < kMostShown ? text->length : kMostShown);
  std::string_view separator = ", ";
  for (const Name& name : kNames) {
    if ((flags & name.flag) == 0) continue;
    out.append(separator);
    out.append(name.name);
    separator = "|";
    flags &= ~name.flag;
  }
  if (flags != 0) {
    char digits[16];
    int length = std::snprintf(digits, sizeof digits, "0x%x", flags);
    out.append(separator);
    out.append(std::string_view(digits, static_cast<size_t>(length)));
  }
  out.append(U')');
  return out.finish();
}

}  // namespace

Outcome repr(Runtime& rt, Value object) {
  return has_kind(object, Kind::kMatch) ? match_repr(rt, object.as<Match>()) : pattern_repr(rt, object.as<Pattern>());
}

}  // namespace regex

const TypeTable kMatchTable{TypeId::kMatch, regex::kMatchMethods, regex::kMatchAttributes,
                            "The result of re.match() and re.search().\nMatch objects always have a boolean value of True."};

}  // namespace sandboa::runtime
