#include "runtime/regex/pattern.h"

#include <algorithm>

#include "runtime/exceptions.h"
#include "runtime/numbers/number.h"
#include "runtime/regex/parser.h"
#include "runtime/types/containers.h"
#include "runtime/types/list_storage.h"
#include "runtime/types/str_data.h"

namespace sandboa::runtime::regex {

namespace {

using Words = MeteredVector<uint32_t, 64>;

Text text_of_pattern(Value pattern) {
  if (has_kind(pattern, Kind::kStr)) return text_of_str(pattern.as<Str>());
  return text_of_bytes(span_of(pattern));
}

// False: *problem.
Fallible<bool> translate(Runtime& rt, Value pattern, uint32_t flags, Tree* tree, Words* words, Problem* problem) {
  if (!TRY(parse(rt, text_of_pattern(pattern), flags, tree, problem))) return false;
  return compile(rt, tree, words, problem);
}

Fallible<Bytes*> code_of(Runtime& rt, const Words& words) {
  Bytes* code = TRY_NEW(rt, new_bytes(rt, words.size() * sizeof(uint32_t)));
  std::memcpy(code->data(), words.data(), words.size() * sizeof(uint32_t));
  return code;
}

// The names of the groups in both directions.
Fallible<bool> name_groups(Runtime& rt, Value pattern, const Tree& tree, Dict** index, Tuple** names) {
  *index = TRY_NEW(rt, new_dict(rt));
  *names = TRY_NEW(rt, new_tuple(rt, uint64_t{tree.group_count} + 1));
  for (uint64_t group = 0; group <= tree.group_count; ++group) (*names)->items()[group] = Value::none();
  Text text = text_of_pattern(pattern);
  for (size_t place = 0; place < tree.names.size(); ++place) {
    const GroupName& name = tree.names[place];
    Value shown = TRY(piece_as_str(rt, text, name.start, name.length));
    TRY(dict_set(rt, *index, shown, Value::small_int(name.group)));
    (*names)->items()[name.group] = shown;
  }
  return true;
}

}  // namespace

Outcome compile_pattern(Runtime& rt, Value pattern, uint32_t flags, Problem* problem) {
  Tree tree(rt, true);
  Words words(rt);
  TRY(rt.charge(32 + text_of_pattern(pattern).length));
  if (!TRY(translate(rt, pattern, flags, &tree, &words, problem))) return Value();
  TRY(rt.charge(words.size() / 2));
  Dict* index = nullptr;
  Tuple* names = nullptr;
  TRY(name_groups(rt, pattern, tree, &index, &names));
  Bytes* code = TRY(code_of(rt, words));
  auto* made = TRY_NEW(rt, rt.allocate<Pattern>(TypeId::kPattern, Kind::kPattern));
  made->pattern = pattern;
  made->group_index = index;
  made->names = names;
  made->code = code;
  made->flags = tree.flags;
  made->group_count = tree.group_count;
  made->is_trusted = 1;
  return made;
}

Fallible<const uint32_t*> compile_again(Runtime& rt, Pattern* pattern) {
  auto* words = reinterpret_cast<const uint32_t*>(pattern->code->data());
  // Neither charged nor allocated in the heap if all is as it was: the session must not notice that it was restored.
  Tree tree(rt, false);
  Words compiled(rt);
  Problem problem;
  bool is_text = has_kind(pattern->pattern, Kind::kStr) || has_kind(pattern->pattern, Kind::kBytes);
  auto flags = static_cast<uint32_t>(pattern->flags);
  if (!is_text || !TRY(translate(rt, pattern->pattern, flags, &tree, &compiled, &problem))) {
    return rt.raise_text(TypeId::kRuntimeError, "the snapshot has a pattern that cannot be compiled");
  }
  size_t bytes = compiled.size() * sizeof(uint32_t);
  bool is_same = pattern->group_count == tree.group_count && pattern->names->length == uint64_t{tree.group_count} + 1 &&
                 pattern->code->length == bytes && std::memcmp(words, compiled.data(), bytes) == 0;
  if (!is_same) {
    Dict* index = nullptr;
    Tuple* names = nullptr;
    TRY(name_groups(rt, pattern->pattern, tree, &index, &names));
    Bytes* code = TRY(code_of(rt, compiled));
    pattern->group_index = index;
    pattern->names = names;
    pattern->code = code;
    pattern->group_count = tree.group_count;
    words = reinterpret_cast<const uint32_t*>(code->data());
  }
  pattern->is_trusted = 1;
  return words;
}

// ---- subjects

Fallible<int64_t> int_argument(Runtime& rt, Value value) {
  if (value.is_small_int()) return value.small_int();
  if (has_guest_dunder(value, Dunder::kIndex)) return SignalFailure{Signal::kNeedsGuest};
  Value index = TRY(operations::to_index(rt, value, "'%s' object cannot be interpreted as an integer"));
  int64_t number = 0;
  if (int_fits_int64(index, &number)) return number;
  return rt.raise_text(TypeId::kOverflowError, "Python int too large to convert to C ssize_t");
}

Fallible<Subject> any_subject_of(Runtime& rt, const Pattern* pattern, Value string, Value pos, Value endpos) {
  Subject subject;
  subject.value = string;
  subject.text = TRY(text_of(rt, string));
  bool is_str = has_kind(pattern->pattern, Kind::kStr);
  if (is_str != subject.text.is_str) {
    return rt.raise_type_error(is_str ? "cannot use a string pattern on a bytes-like object"
                                      : "cannot use a bytes pattern on a string-like object");
  }
  auto length = static_cast<int64_t>(subject.text.length);
  int64_t start = pos.is_empty() ? 0 : TRY(int_argument(rt, pos));
  int64_t end = endpos.is_empty() ? length : TRY(int_argument(rt, endpos));
  subject.start = static_cast<uint64_t>(std::clamp<int64_t>(start, 0, length));
  subject.end = static_cast<uint64_t>(std::clamp<int64_t>(end, 0, length));
  return subject;
}

Value nothing_of(Value subject) { return has_kind(subject, Kind::kStr) ? Value(empty_str()) : Value(empty_bytes()); }

Outcome piece_of(Runtime& rt, Value subject, int64_t start, int64_t end) {
  if (__builtin_expect(has_kind(subject, Kind::kStr), 1)) {
    auto* str = subject.as<Str>();
    auto length = static_cast<int64_t>(str->length);
    start = std::clamp<int64_t>(start, 0, length);
    end = std::clamp<int64_t>(end, start, length);
    auto count = static_cast<uint64_t>(end - start);
    if (__builtin_expect(str->is_ascii() && count < str->length, 1)) return ascii_piece(rt, str->data1() + start, count);
    return substring(rt, str, static_cast<uint64_t>(start), count);
  }
  if (!has_buffer(subject)) return rt.raise_type_error("expected string or bytes-like object");
  ByteSpan bytes = TRY(read_buffer(rt, subject));
  auto length = static_cast<int64_t>(bytes.length);
  start = std::clamp<int64_t>(start, 0, length);
  end = std::clamp<int64_t>(end, start, length);
  if (start == 0 && end == length && is_exact_object(subject, TypeId::kBytes)) return subject;
  TRY(charge_bytes(rt, static_cast<uint64_t>(end - start)));
  return make_bytes_shared(rt, bytes.view().substr(static_cast<size_t>(start), static_cast<size_t>(end - start)));
}

Outcome make_match(Runtime& rt, Pattern* pattern, const Subject& subject, const Matcher& matcher) {
  size_t marks = 2 * (size_t{matcher.group_count()} + 1);
  auto* match = TRY_NEW(rt, rt.allocate<Match>(TypeId::kMatch, Kind::kMatch, marks * sizeof(int64_t)));
  match->string = subject.value;
  match->pattern = pattern;
  match->position = static_cast<int64_t>(subject.start);
  match->end_position = static_cast<int64_t>(subject.end);
  match->last_index = matcher.last_index();
  match->group_count = matcher.group_count();
  const int64_t* source = matcher.marks();
  int64_t* target = match->marks();
  target[0] = source[0];
  target[1] = source[1];
  // Only groups that have ended took part.
  for (size_t mark = 2; mark < marks; mark += 2) {
    bool took_part = source[mark] >= 0 && source[mark + 1] >= source[mark];
    target[mark] = took_part ? source[mark] : -1;
    target[mark + 1] = took_part ? source[mark + 1] : -1;
  }
  return match;
}

// ---- iterators: source is (pattern, string, start, end), state where it stands and whether it must advance, None at the
// end.

bool is_match_iterator(const Adaptor* iterator) {
  if (iterator->type->id != TypeId::kMatchIterator || !has_kind(iterator->source, Kind::kTuple)) return false;
  auto* source = iterator->source.as<Tuple>();
  if (source->length != 4 || !has_kind(source->items()[0], Kind::kPattern)) return false;
  Value start = source->items()[2], end = source->items()[3];
  bool has_subject = has_kind(source->items()[1], Kind::kStr) || has_buffer(source->items()[1]);
  bool has_state = iterator->state.is_none() || (iterator->state.is_small_int() && iterator->state.small_int() >= 0);
  return has_subject && has_state && start.is_small_int() && end.is_small_int();
}

Outcome next_match(Runtime& rt, Adaptor* iterator) {
  if (iterator->state.is_none()) return Value();
  Value* source = iterator->source.as<Tuple>()->items();
  auto* pattern = source[0].as<Pattern>();
  Subject subject = TRY(subject_of(rt, pattern, source[1], source[2], source[3]));
  auto position = static_cast<uint64_t>(iterator->state.small_int());
  const uint32_t* words = TRY(trusted_words(rt, pattern));
  Walk walk(rt, words, subject);
  walk.resume_at(position >> 1, (position & 1) != 0);
  TRY(rt.charge(1));
  bool found = TRY(walk.next());
  TRY(walk.matcher.settle());
  if (!found) {
    iterator->state = Value::none();
    return Value();
  }
  Value match = TRY(make_match(rt, pattern, subject, walk.matcher));
  iterator->state = Value::small_int(static_cast<int64_t>(walk.position() << 1 | (walk.must_advance() ? 1 : 0)));
  return match;
}

Outcome next_match_behind_piece(Runtime& rt, Adaptor* iterator, List* pieces) {
  TRY(list_make_room(rt, pieces, 1));
  Value before = iterator->state;
  Value match = TRY(next_match(rt, iterator));
  if (match.is_empty() || !before.is_small_int()) return match;
  int64_t end = before.small_int() >> 1, start = match.as<Match>()->marks()[0];
  if (end >= start) return match;
  Outcome piece = piece_of(rt, match.as<Match>()->string, end, start);
  if (!piece.ok()) {
    iterator->state = before;
    return piece;
  }
  pieces->items[pieces->length++] = piece.value();
  return match;
}

// ---- comparisons

bool are_equal(const Pattern* a, const Pattern* b) {
  if (a == b) return true;
  if (a->flags != b->flags || kind_of(a->pattern) != kind_of(b->pattern)) return false;
  if (has_kind(a->pattern, Kind::kStr)) return str_equal(a->pattern.as<Str>(), b->pattern.as<Str>());
  return has_kind(a->pattern, Kind::kBytes) && bytes_equal(a->pattern.as<Bytes>(), b->pattern.as<Bytes>());
}

uint64_t hash_of(Runtime& rt, Pattern* pattern) {
  uint64_t hash = has_kind(pattern->pattern, Kind::kStr)     ? str_session_hash(rt, pattern->pattern.as<Str>())
                  : has_kind(pattern->pattern, Kind::kBytes) ? bytes_session_hash(rt, pattern->pattern.as<Bytes>())
                                                             : 0;
  return hash ^ pattern->flags * 0x9E3779B97F4A7C15ULL;
}

}  // namespace sandboa::runtime::regex
