// The methods of re.Pattern. Replacements by a function, and arguments that only guest code can read, are the prelude's
// (runtime/prelude/regex.py).
#include "runtime/checked_native.h"
#include "runtime/function.h"
#include "runtime/generics.h"
#include "runtime/module.h"
#include "runtime/regex/replacement.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/iterators.h"
#include "runtime/types/special_methods.h"
#include "runtime/types/str_data.h"

namespace sandboa::runtime {

namespace regex {
namespace {

Pattern* self_of(const Arguments& args) { return args[0].as<Pattern>(); }

enum class MatchHow : uint8_t { kHere, kFull, kAnywhere };

template <MatchHow how>
Outcome match_once(Runtime& rt, const Arguments& args) {
  Pattern* pattern = self_of(args);
  Subject subject = TRY(subject_of(rt, pattern, args[1], args[2], args[3]));
  const uint32_t* words = TRY(trusted_words(rt, pattern));
  Matcher matcher(rt, words, subject.text, subject.end);
  bool found = TRY(how == MatchHow::kAnywhere ? matcher.search(subject.start, false)
                                              : matcher.match(subject.start, how == MatchHow::kFull));
  TRY(matcher.settle());
  return found ? make_match(rt, pattern, subject, matcher) : Outcome(Value::none());
}

// Group g of the match that the matcher has; what did not take part is `missing`.
Outcome group_of(Runtime& rt, const Subject& subject, const Matcher& matcher, uint64_t group, Value missing) {
  int64_t start = matcher.mark(2 * group), end = matcher.mark(2 * group + 1);
  return start < 0 || end < start ? Outcome(missing) : piece_of(rt, subject.value, start, end);
}

Outcome find_all(Runtime& rt, const Arguments& args) {
  Pattern* pattern = self_of(args);
  Subject subject = TRY(subject_of(rt, pattern, args[1], args[2], args[3]));
  const uint32_t* words = TRY(trusted_words(rt, pattern));
  List* list = TRY_NEW(rt, new_list(rt, 0));
  Value nothing = nothing_of(subject.value);
  Walk walk(rt, words, subject);
  uint64_t groups = pattern->group_count;
  while (TRY(walk.next())) {
    TRY(rt.charge(1 + groups / 2));
    Value item;
    if (groups <= 1) {
      item = TRY(group_of(rt, subject, walk.matcher, groups, nothing));
    } else {
      Tuple* tuple = TRY_NEW(rt, new_tuple(rt, groups));
      for (uint64_t group = 0; group < groups; ++group) {
        tuple->items()[group] = TRY(group_of(rt, subject, walk.matcher, group + 1, nothing));
      }
      item = tuple;
    }
    TRY(list_append(rt, list, item));
  }
  TRY(walk.matcher.settle());
  return list;
}

Outcome find_iter(Runtime& rt, const Arguments& args) {
  Subject subject = TRY(subject_of(rt, self_of(args), args[1], args[2], args[3]));
  Value parts[] = {args[0], args[1], Value::small_int(static_cast<int64_t>(subject.start)),
                   Value::small_int(static_cast<int64_t>(subject.end))};
  Tuple* source = TRY_NEW(rt, new_tuple_of(rt, parts, 4));
  return new_native_adaptor(rt, TypeId::kMatchIterator, source, Value::small_int(static_cast<int64_t>(subject.start << 1)),
                            0);
}

Outcome split(Runtime& rt, const Arguments& args) {
  Pattern* pattern = self_of(args);
  Subject subject = TRY(subject_of(rt, pattern, args[1]));
  int64_t most = TRY(int_argument(rt, args[2]));
  const uint32_t* words = TRY(trusted_words(rt, pattern));
  List* list = TRY_NEW(rt, new_list(rt, 0));
  Walk walk(rt, words, subject);
  int64_t last = 0;
  for (int64_t count = 0; most == 0 || count < most; ++count) {
    if (!TRY(walk.next())) break;
    TRY(rt.charge(1 + pattern->group_count / 2));
    Value piece = TRY(piece_of(rt, subject.value, last, walk.matcher.mark(0)));
    TRY(list_append(rt, list, piece));
    for (uint64_t group = 1; group <= pattern->group_count; ++group) {
      Value item = TRY(group_of(rt, subject, walk.matcher, group, Value::none()));
      TRY(list_append(rt, list, item));
    }
    last = walk.matcher.mark(1);
  }
  TRY(walk.matcher.settle());
  Value rest = TRY(piece_of(rt, subject.value, last, static_cast<int64_t>(subject.end)));
  TRY(list_append(rt, list, rest));
  return list;
}

// The text with `count` matches (0: all) replaced, and how many there were. kNeedsGuest unless the replacement is a template
// of the same sort of text without a mistake.
Outcome substitute(Runtime& rt, const Arguments& args, int64_t* count_made) {
  Pattern* pattern = self_of(args);
  Subject subject = TRY(subject_of(rt, pattern, args[2]));
  int64_t most = TRY(int_argument(rt, args[3]));
  const uint32_t* words = TRY(trusted_words(rt, pattern));
  bool is_text = has_kind(args[1], Kind::kStr) || has_buffer(args[1]);
  if (!is_text || has_guest_dunder(args[1], Dunder::kCall)) return SignalFailure{Signal::kNeedsGuest};
  Text text = TRY(text_of(rt, args[1]));
  if (text.is_str != subject.text.is_str) return SignalFailure{Signal::kNeedsGuest};
  Problem problem;
  Replacement replacement(rt);
  if (!TRY(replacement.parse(pattern, text, &problem))) return SignalFailure{Signal::kNeedsGuest};
  StrBuilder out(rt);
  Walk walk(rt, words, subject);
  uint64_t last = 0;
  int64_t count = 0;
  for (; (most == 0 || count < most) && out.fits(); ++count) {
    if (!TRY(walk.next())) break;
    TRY(rt.charge(1));
    append_piece(out, subject.text, last, walk.matcher.start());
    TRY(replacement.append_to(out, subject.text, walk.matcher.marks()));
    last = walk.matcher.end();
  }
  TRY(walk.matcher.settle());
  *count_made = count;
  if (count == 0) return piece_of(rt, subject.value, 0, static_cast<int64_t>(subject.text.length));
  append_piece(out, subject.text, last, subject.end);
  if (subject.text.is_str) return out.finish();
  return out.length() == 0 ? Outcome(empty_bytes()) : out.finish_bytes();
}

Outcome sub(Runtime& rt, const Arguments& args) {
  int64_t count = 0;
  return substitute(rt, args, &count);
}

Outcome sub_counting(Runtime& rt, const Arguments& args) {
  int64_t count = 0;
  Value text = TRY(substitute(rt, args, &count));
  Value pair[] = {text, Value::small_int(count)};
  return TRY_NEW(rt, new_tuple_of(rt, pair, 2));
}

Outcome get_pattern(Runtime&, Value self) { return self.as<Pattern>()->pattern; }
Outcome get_flags(Runtime&, Value self) { return Value::small_int(static_cast<int64_t>(self.as<Pattern>()->flags)); }
Outcome get_groups(Runtime&, Value self) { return Value::small_int(self.as<Pattern>()->group_count); }
Outcome get_group_index(Runtime& rt, Value self) {
  auto* proxy = TRY_NEW(rt, rt.allocate<MappingProxy>(TypeId::kMappingProxy, Kind::kMappingProxy));
  proxy->mapping = self.as<Pattern>()->group_index;
  return proxy;
}

// ---- intrinsics of runtime/modules/re.py and runtime/prelude/regex.py

// (kind, message, position) of a problem; the position is None if there is none.
Outcome problem_as_tuple(Runtime& rt, const Problem& problem) {
  Value parts[] = {Value::small_int(problem.kind), problem.message,
                   problem.position < 0 ? Value::none() : Value::small_int(problem.position)};
  return TRY_NEW(rt, new_tuple_of(rt, parts, 3));
}

// A Pattern, or what is wrong as a tuple.
Outcome intrinsic_compile(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kStr) && !has_kind(args[0], Kind::kBytes)) {
    return rt.raise_type_error("first argument must be string or compiled pattern");
  }
  int64_t flags = TRY(operations::to_int64_clamped(rt, args[1]));
  Problem problem;
  Value made = TRY(compile_pattern(rt, args[0], static_cast<uint32_t>(flags), &problem));
  return made.is_empty() ? problem_as_tuple(rt, problem) : Outcome(made);
}

// A template as a list of literals and numbers of groups, or what is wrong as a tuple.
Outcome intrinsic_template(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kPattern)) return rt.raise_type_error("a pattern is expected");
  Text text = TRY(text_of(rt, args[1]));
  Problem problem;
  Replacement replacement(rt);
  if (!TRY(replacement.parse(args[0].as<Pattern>(), text, &problem))) return problem_as_tuple(rt, problem);
  List* list = TRY_NEW(rt, new_list(rt, 0));
  TRY(rt.charge(replacement.parts().size()));
  for (size_t index = 0; index < replacement.parts().size(); ++index) {
    const TemplatePart& part = replacement.parts()[index];
    TRY(list_append(rt, list, part.literal.is_empty() ? Value::small_int(part.group) : part.literal));
  }
  return list;
}

// One step of a scanner: a match at the place, or at the first place from there on, or None.
Outcome intrinsic_step(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kPattern)) return rt.raise_type_error("a pattern is expected");
  auto* pattern = args[0].as<Pattern>();
  Subject subject = TRY(subject_of(rt, pattern, args[1], args[2], args[3]));
  const uint32_t* words = TRY(trusted_words(rt, pattern));
  Matcher matcher(rt, words, subject.text, subject.end);
  bool must_advance = args[4].is_true();
  bool found = TRY(args[5].is_true() ? matcher.match(subject.start, false, must_advance)
                                     : matcher.search(subject.start, must_advance));
  TRY(matcher.settle());
  return found ? make_match(rt, pattern, subject, matcher) : Outcome(Value::none());
}

// The next match of finditer(), or None, and what is before it into a list.
Outcome intrinsic_next(Runtime& rt, const Arguments& args) {
  bool is_right = is_match_iterator(args[0].as<Adaptor>()) && (args[0].object()->flags & Adaptor::kDriven) == 0;
  if (!is_right) return rt.raise_type_error("an iterator over matches expected");
  Value match = TRY(next_match_behind_piece(rt, args[0].as<Adaptor>(), args[1].as<List>()));
  return match.is_empty() ? Value::none() : match;
}

// The number of the group of that name; 0: there is none.
uint64_t named_group(const Pattern* pattern, std::string_view name) {
  const Tuple* names = pattern->names;
  for (uint64_t group = 1; group < names->length; ++group) {
    if (has_kind(names->items()[group], Kind::kStr) && str_equals_ascii(names->items()[group].as<Str>(), name)) return group;
  }
  return 0;
}

// The text of a value that a placeholder stands for; empty: Python is to say it, or what is wrong.
Outcome text_of_value(Runtime& rt, Value value) {
  if (is_exact_object(value, TypeId::kStr)) return value;
  if (value.is_object() && may_ask_guest(value)) return Value();
  Outcome text = operations::str_natively(rt, value);
  if (text.signal() == Signal::kNeedsGuest) return Value();
  if (text.signal() != Signal::kRaise) return text;
  rt.pending_exception = Value();
  return Value();
}

// (pattern, text, values): string.Template's text with what the groups "named" and "braced" name in a dict. None where
// anything else is to be said: a name that is missing, a match of another sort, a value that guest code makes a text of.
Outcome intrinsic_fill(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kPattern) || !is_exact_object(args[1], TypeId::kStr)) return Value::none();
  if (!is_exact_object(args[2], TypeId::kDict)) return Value::none();
  auto* pattern = args[0].as<Pattern>();
  if (!has_kind(pattern->pattern, Kind::kStr)) return Value::none();
  Subject subject = TRY(subject_of(rt, pattern, args[1]));
  const uint32_t* words = TRY(trusted_words(rt, pattern));
  uint64_t groups[] = {named_group(pattern, "named"), named_group(pattern, "braced")};
  if (groups[0] == 0 || groups[1] == 0) return Value::none();
  StrBuilder out(rt);
  Walk walk(rt, words, subject);
  uint64_t last = 0;
  while (out.fits() && TRY(walk.next())) {
    TRY(rt.charge(2));
    Value name;
    for (uint64_t group : groups) {
      int64_t start = walk.matcher.mark(2 * group), end = walk.matcher.mark(2 * group + 1);
      if (start < 0 || end <= start) continue;
      name = TRY(piece_of(rt, subject.value, start, end));
      break;
    }
    if (name.is_empty()) return Value::none();
    const DictEntry* entry = dict_find_plain(rt, args[2].as<Dict>(), name).entry;
    Value value = entry == nullptr ? Value() : TRY(text_of_value(rt, entry->value));
    if (value.is_empty()) return Value::none();
    append_piece(out, subject.text, last, walk.matcher.start());
    TRY(charge_bytes(rt, value.as<Str>()->byte_length()));
    out.append(value.as<Str>());
    last = walk.matcher.end();
  }
  TRY(walk.matcher.settle());
  append_piece(out, subject.text, last, subject.end);
  return out.finish();
}

// Piece of a subject.
Outcome intrinsic_piece(Runtime& rt, const Arguments& args) {
  return piece_of(rt, args[0], args[1].small_int(), args[2].small_int());
}

constexpr MethodDef kPatternMethods[] = {
    {"match", "self, /, string, pos=0, endpos=?", match_once<MatchHow::kHere>, kNoEffects,
     "Matches zero or more characters at the beginning of the string.", PreludeFunction::kpattern_match},
    {"fullmatch", "self, /, string, pos=0, endpos=?", match_once<MatchHow::kFull>, kNoEffects,
     "Matches against all of the string.", PreludeFunction::kpattern_fullmatch},
    {"search", "self, /, string, pos=0, endpos=?", match_once<MatchHow::kAnywhere>, kNoEffects,
     "Scan through string looking for a match, and return a corresponding match object instance.",
     PreludeFunction::kpattern_search},
    {"findall", "self, /, string, pos=0, endpos=?", find_all, kAllocates,
     "Return a list of all non-overlapping matches of pattern in string.", PreludeFunction::kpattern_findall},
    {"finditer", "self, /, string, pos=0, endpos=?", find_iter, kNoEffects,
     "Return an iterator over all non-overlapping matches for the RE pattern in string.",
     PreludeFunction::kpattern_finditer},
    {"scanner", "self, /, string, pos=0, endpos=?", ask_twin, kNoEffects, "What matches piece by piece.",
     PreludeFunction::kpattern_scanner},
    {"split", "self, /, string, maxsplit=0", split, kAllocates, "Split string by the occurrences of pattern.",
     PreludeFunction::kpattern_split},
    {"sub", "self, /, repl, string, count=0", sub, kAllocates,
     "Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the "
     "replacement repl.",
     PreludeFunction::kpattern_sub},
    {"subn", "self, /, repl, string, count=0", sub_counting, kAllocates,
     "Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping occurrences of "
     "pattern with the replacement repl.",
     PreludeFunction::kpattern_subn},
    {"__copy__", "self, /", method_self, kNoEffects, "The pattern itself: it never changes."},
    {"__deepcopy__", "self, memo, /", method_self, kNoEffects, "The pattern itself: it never changes."},
    {"__class_getitem__", "cls, key, /", builtin_class_getitem, kNoEffects, "@class See PEP 585"},
    kReprMethod,
    kHashMethod,
    EQUALITY_METHODS,
};
constexpr AttributeDef kPatternAttributes[] = {
    {"pattern", get_pattern, nullptr, "The pattern string from which the RE object was compiled.", true},
    {"flags", get_flags, nullptr, "The regex matching flags.", true},
    {"groups", get_groups, nullptr, "The number of capturing groups in the pattern.", true},
    {"groupindex", get_group_index, nullptr, "A dictionary mapping group names to group numbers."},
};

constexpr MethodDef kRegexIntrinsicRows[] = {
    {"_re_compile", "pattern, flags, /", intrinsic_compile, kAllocates, "A pattern, or what is wrong with it as a tuple."},
    {"_re_template", "pattern, template, /", intrinsic_template, kAllocates,
     "A template as a list, or what is wrong with it as a tuple."},
    {"_re_step", "pattern, string, start, end, must_advance, is_match, /", intrinsic_step, kNoEffects,
     "One step of a scanner."},
    {"_re_next", "iterator, pieces, /", checked<intrinsic_next, "adaptor, list">, kMutates | kAllocates,
     "The next match, or None; what is before it goes into the list."},
    {"_re_fill", "pattern, text, values, /", checked<intrinsic_fill, "any, any, any">, kAllocates,
     "string.Template's text with the values of a dict, or None."},
    {"_re_piece", "string, start, end, /", checked<intrinsic_piece, "any, small, small">, kAllocates,
     "A piece of a string or buffer."},
};

constexpr ModuleValue kRegexValues[] = {
    {"Match", module_type<TypeId::kMatch>},
    {"Pattern", module_type<TypeId::kPattern>},
};

}  // namespace
}  // namespace regex

const ModuleTable kRegexModule{"_re", {}, regex::kRegexValues, "The classes of the module re."};
const TypeTable kPatternTable{TypeId::kPattern, regex::kPatternMethods, regex::kPatternAttributes,
                              "Compiled regular expression object."};
const std::span<const MethodDef> kRegexIntrinsics = regex::kRegexIntrinsicRows;

}  // namespace sandboa::runtime
