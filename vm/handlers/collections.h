// Collections, strings, exceptions, classes, match: instructions whose work is out of line anyway.
#pragma once

#include "runtime/dict.h"
#include "runtime/operations/operations.h"
#include "runtime/types/containers.h"
#include "vm/handlers/slow_paths.h"
#include "vm/handlers/state.h"

namespace sandboa::vm {

#define OUT_OF_LINE(Name, path) \
  SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Name&) { return s.slow(path); }
OUT_OF_LINE(ListToTuple, slow_build)
OUT_OF_LINE(BuildTemplate, slow_build)
OUT_OF_LINE(FormatValue, slow_format_value)
OUT_OF_LINE(ListAppendRun, slow_collect_items)
OUT_OF_LINE(SetUpdate, slow_collect_items)
OUT_OF_LINE(DictUpdate, slow_collect_items)
OUT_OF_LINE(DictMerge, slow_collect_items)
OUT_OF_LINE(Raise, slow_raise)
OUT_OF_LINE(RaiseAgain, slow_raise)
OUT_OF_LINE(Rethrow, slow_raise)
OUT_OF_LINE(MatchException, slow_match_exception)
OUT_OF_LINE(MatchExceptionGroup, slow_match_exception_group)
OUT_OF_LINE(PrepareReraise, slow_prepare_reraise)
OUT_OF_LINE(LoadWithMethods, slow_with)
OUT_OF_LINE(LoadExceptionTriple, slow_with)
OUT_OF_LINE(PrepareClass, slow_prepare_class)
OUT_OF_LINE(MakeClass, slow_make_class)
OUT_OF_LINE(MatchSequence, slow_match)
OUT_OF_LINE(MatchMapping, slow_match)
OUT_OF_LINE(MatchKeys, slow_match)
OUT_OF_LINE(MatchClass, slow_match)
OUT_OF_LINE(GetLength, slow_match)
OUT_OF_LINE(Unsupported, slow_unsupported)
#undef OUT_OF_LINE

// Displays are made from here; what is in the way (memory, keys that need guest code, errors) is for the whole instruction.
SANDBOA_ALWAYS_INLINE Step built(State& s, bytecode::Reg dst, runtime::Object* made) {
  return __builtin_expect(made != nullptr, 1) ? s.set(dst, made) : s.slow(slow_build);
}
SANDBOA_ALWAYS_INLINE Step built(State& s, bytecode::Reg dst, runtime::Outcome made) {
  return __builtin_expect(made.ok(), 1) ? s.set(dst, made.value()) : s.slow(slow_build);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::BuildTuple& op) {
  return built(s, op.dst, runtime::new_tuple_of(s.vm, &s[op.base], op.count.value));
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::BuildList& op) {
  return built(s, op.dst, runtime::new_list_of(s.vm, &s[op.base], op.count.value));
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::BuildSet& op) {
  return built(s, op.dst, runtime::new_set_of(s.vm, &s[op.base], op.count.value));
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::BuildDict& op) {
  return built(s, op.dst, runtime::new_dict_of(s.vm, &s[op.base], op.count.value));
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::BuildString& op) {
  return built(s, op.dst, runtime::operations::concatenate(s.vm, &s[op.base], op.count.value));
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::BuildSlice& op) {
  return s.slow(op.once.value != 0 ? slow_slice_once : slow_build);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::ListAppend& op) {
  auto* list = s[op.list].as<runtime::List>();
  if (__builtin_expect(list->length < list->capacity, 1)) {
    list->items[list->length++] = s[op.src];
    return Step::kNext;
  }
  return runtime::list_begin(s.vm, list, s[op.src]) ? Step::kNext : s.slow(slow_collect_items);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::ListExtend& op) {
  bool is_whole_call = op.callee.index != bytecode::kNoRegister;
  if (is_whole_call && runtime::is_exact_object(s[op.src], runtime::TypeId::kTuple)) {
    return s.set(op.list, s[op.src]);  // CallUnpack takes tuples as well
  }
  return s.slow(slow_collect_items);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::SetAdd& op) {
  if (runtime::set_add_plain(s.vm, s[op.set].as<runtime::Set>(), s[op.src])) return Step::kNext;
  return s.slow(slow_set_add);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::DictSet& op) {
  if (runtime::dict_store_plain(s.vm, s[op.dict].as<runtime::Dict>(), s[op.key], s[op.src])) return Step::kNext;
  return s.slow(slow_collect_items);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::PushHandled& op) {
  Value handled = s.vm.handled_exception;
  // What is handled outside of a generator may be something else by the time that it goes on.
  if (s.frame->is_generator && handled == s.frame->generator->handled_exception) handled = Value();
  s[op.saved] = handled;
  s.vm.handled_exception = s[op.exception];
  return Step::kNext;
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::PopHandled& op) {
  Value handled = s[op.saved];
  if (handled.is_empty() && s.frame->is_generator) handled = s.frame->generator->handled_exception;
  s.vm.handled_exception = handled;
  return Step::kNext;
}

}  // namespace sandboa::vm
