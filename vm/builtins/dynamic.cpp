// compile, exec, eval, globals, locals.
#include "runtime/checked_native.h"
#include "runtime/exceptions.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "runtime/types/str_codec.h"
#include "vm/builtins/code_objects.h"
#include "vm/builtins/tables.h"
#include "vm/compile_hook.h"
#include "vm/dynamic_code.h"
#include "vm/modules.h"
#include "vm/namespaces.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

Vm& vm_of(Runtime& rt) { return static_cast<Vm&>(rt); }

Outcome builtin_globals(Runtime& rt, const Arguments&) { return globals_of_frame(vm_of(rt), visible_frame(vm_of(rt))); }
Outcome builtin_locals(Runtime& rt, const Arguments&) { return locals_of_frame(vm_of(rt), visible_frame(vm_of(rt))); }

// The text of a str or bytes without what eval() skips; other objects are refused.
Outcome check_source(Runtime& rt, Value source, const char* function) {
  if (has_kind(source, Kind::kBytes)) return source;
  if (has_buffer(source)) return bytes_of_buffer(rt, source);
  if (!has_kind(source, Kind::kStr)) {
    bool is_compile = std::string_view(function) == "compile";
    return rt.raise_type_error("%s() arg 1 must be a string, bytes or %s object", function, is_compile ? "AST" : "code");
  }
  TRY(rt.charge(1 + source.as<Str>()->length / 64));
  auto* text = source.as<Str>();
  for (uint64_t index = 0; !text->is_ascii() && index < text->length; ++index) {
    char32_t c = text->at(index);
    if (c < 0xD800 || c > 0xDFFF) continue;
    return raise_surrogates(rt, text, index);
  }
  return source;
}

// eval() takes text that is indented.
Outcome without_indentation(Runtime& rt, Value source) {
  auto is_blank = [](char32_t c) { return c == ' ' || c == '\t'; };
  if (has_kind(source, Kind::kStr)) {
    auto* text = source.as<Str>();
    uint64_t start = 0;
    while (start < text->length && is_blank(text->at(start))) ++start;
    return start == 0 ? Outcome(source) : substring(rt, text, start, text->length - start);
  }
  auto* bytes = source.as<Bytes>();
  std::string_view text(reinterpret_cast<const char*>(bytes->data()), bytes->length);
  size_t start = std::min(text.find_first_not_of(" \t"), text.size());
  return start == 0 ? Outcome(source) : make_bytes(rt, text.substr(start));
}

struct Namespaces {
  Value globals;
  Value locals;
};

// What PyMapping_Check() takes: anything with a subscript.
bool is_mapping(Value value) {
  return has_guest_dunder(value, Dunder::kGetItem) ||
         !find_in_builtin_type(builtin_type(type_of(value)->id), dunder_name(Dunder::kGetItem)).is_empty();
}

Fallible<Namespaces> find_namespaces(Vm& vm, Value globals, Value locals, const char* function) {
  bool is_exec = std::string_view(function) == "exec";
  bool wrong_globals = !globals.is_none() && !has_kind(globals, Kind::kDict);
  bool wrong_locals = !locals.is_none() && !is_mapping(locals);
  if (is_exec && wrong_globals) return vm.raise_type_error("exec() globals must be a dict, not %s", type_name(globals));
  if (is_exec && wrong_locals) return vm.raise_type_error("locals must be a mapping or None, not %s", type_name(locals));
  if (wrong_locals) return vm.raise_type_error("locals must be a mapping");
  if (wrong_globals) {
    return vm.raise_type_error(is_mapping(globals) ? "globals must be a real dict; try eval(expr, {}, mapping)"
                                                   : "globals must be a dict");
  }
  if (globals.is_none()) {
    const Frame* frame = visible_frame(vm);
    if (locals.is_none()) locals = TRY(locals_of_frame(vm, frame));
    globals = TRY(globals_of_frame(vm, frame));
  } else if (locals.is_none()) {
    locals = globals;
  }
  Str* name = dunder_name(Dunder::kBuiltins);
  if (dict_find_str(vm, globals.as<Dict>(), name).is_empty()) {
    TRY(dict_set(vm, globals.as<Dict>(), name, TRY(builtins_dict(vm))));
  }
  return Namespaces{globals, locals};
}

// Whether the running code has `from __future__ import annotations`, so that what it compiles has it too.
bool inherits_annotations(Vm& vm) {
  const Frame* frame = visible_frame(vm);
  return frame != nullptr && (frame->code->unit->flags & bytecode::kFutureAnnotations) != 0;
}

Outcome run_source(Runtime& rt, const Arguments& args, CodeMode mode, const char* function) {
  Vm& vm = vm_of(rt);
  Namespaces spaces = TRY(find_namespaces(vm, args[1], args[2], function));
  if (has_kind(args[0], Kind::kCode)) {
    if (mode == CodeMode::kExec && args[0].as<Code>()->mode == CodeMode::kEval) {
      return rt.needs_guest(PreludeFunction::kexec_expression, {args[0], spaces.globals, spaces.locals});
    }
    return rt.needs_run(args[0], spaces.globals, spaces.locals);
  }
  Value source = TRY(check_source(rt, args[0], function));
  if (mode == CodeMode::kEval) source = TRY(without_indentation(rt, source));
  Value file_name = TRY(make_str(rt, "<string>"));
  Value code = TRY(new_code(vm, source, file_name.as<Str>(), mode, 0, inherits_annotations(vm)));
  return rt.needs_run(code, spaces.globals, spaces.locals);
}

Outcome builtin_exec(Runtime& rt, const Arguments& args) {
  if (!args[3].is_none()) {
    if (has_kind(args[0], Kind::kCode)) return rt.raise_type_error("cannot use a closure with this code object");
    return rt.raise_type_error("closure can only be used when source is a code object");
  }
  return run_source(rt, args, CodeMode::kExec, "exec");
}
Outcome builtin_eval(Runtime& rt, const Arguments& args) { return run_source(rt, args, CodeMode::kEval, "eval"); }

Fallible<CodeMode> mode_of(Runtime& rt, Value mode) {
  if (!has_kind(mode, Kind::kStr))
    return rt.raise_type_error("compile() argument 'mode' must be str, not %s", type_name(mode));
  auto* text = mode.as<Str>();
  if (str_equals_ascii(text, "exec")) return CodeMode::kExec;
  if (str_equals_ascii(text, "eval")) return CodeMode::kEval;
  if (str_equals_ascii(text, "single")) return CodeMode::kSingle;
  return rt.raise_value_error("compile() mode must be 'exec', 'eval' or 'single'");
}

// The flags of compile(). Features of __future__ but annotations are on anyway, or change nothing here. A tree is not made.

Fallible<int64_t> check_flags(Runtime& rt, Value flags) {
  constexpr int64_t kTreeOnly = 0x400;
  constexpr int64_t kDontImplyDedent = 0x200;
  constexpr int64_t kAllowIncomplete = 0x4000;
  constexpr int64_t kTypeComments = 0x1000;
  constexpr int64_t kFeatures = 0x1FE0000;
  constexpr int64_t kNested = 0x10;
  int64_t bits =
      TRY(operations::to_int64(rt, TRY(operations::to_index(rt, flags, "'%s' object cannot be interpreted as an integer"))));
  if (bits != static_cast<int32_t>(bits)) {
    return rt.raise_text(TypeId::kOverflowError, "Python int too large to convert to C int");
  }
  if ((bits & kTreeOnly) != 0) return rt.raise(TypeId::kNotImplementedError, "not supported yet: compile() to a tree");
  if ((bits & ~(kFeatures | kNested | kDontImplyDedent | kAllowIncomplete | kTypeComments)) != 0) {
    return rt.raise_value_error("compile(): unrecognised flags");
  }
  return bits;
}

Outcome builtin_compile(Runtime& rt, const Arguments& args) {
  Vm& vm = vm_of(rt);
  Value file_name = args[1];
  if (has_kind(file_name, Kind::kBytes)) {
    auto* bytes = file_name.as<Bytes>();
    file_name = TRY(make_str(rt, {reinterpret_cast<const char*>(bytes->data()), bytes->length}));
  }
  if (!has_kind(file_name, Kind::kStr)) {
    return rt.raise_type_error("expected str, bytes or os.PathLike object, not %s", type_name(args[1]));
  }
  int64_t flags = TRY(check_flags(rt, args[3]));
  bool inherits = !TRY(operations::truth(rt, args[4]));
  int64_t optimize = TRY(
      operations::to_int64(rt, TRY(operations::to_index(rt, args[5], "'%s' object cannot be interpreted as an integer"))));
  if (optimize < -1 || optimize > 2) return rt.raise_value_error("compile(): invalid optimize value");
  CodeMode mode = TRY(mode_of(rt, args[2]));
  if (has_kind(args[0], Kind::kCode)) return args[0];
  Value source = TRY(check_source(rt, args[0], "compile"));
  bool future_annotations = (flags & kFutureAnnotationsFlag) != 0 || (inherits && inherits_annotations(vm));
  Value code = TRY(
      new_code(vm, source, file_name.as<Str>(), mode, optimize < 0 ? 0 : static_cast<int>(optimize), future_annotations));
  TRY(ensure_compiled(vm, code.as<Code>(), Code::kInGlobals));
  return code;
}

// _syntax_tree(source, file_name, mode): the tree of a str or bytes as a list, which the module ast makes objects of.
Outcome syntax_tree(Runtime& rt, const Arguments& args) {
  CompileHook* hook = vm_of(rt).compile_hook;
  if (hook == nullptr) return rt.raise(TypeId::kRuntimeError, "this session cannot compile");
  SourceRequest request;
  request.mode = TRY(mode_of(rt, args[2]));
  Value source = TRY(check_source(rt, args[0], "compile"));
  std::string text;
  request.is_decoded = has_kind(source, Kind::kStr);
  if (request.is_decoded) {
    text = to_utf8(source.as<Str>());
    request.text = text;
  } else {
    auto* bytes = source.as<Bytes>();
    request.text = {reinterpret_cast<const char*>(bytes->data()), bytes->length};
  }
  std::string file_name = to_utf8(args[1].as<Str>());
  request.file_name = file_name;
  TRY(rt.charge(1 + request.text.size() / 16));
  return hook->parse(rt, request);
}

constexpr MethodDef kIntrinsicRows[] = {
    {"_syntax_tree", "source, file_name, mode, /", checked<syntax_tree, "any, str, str">, kAllocates, "Library only."},
};

constexpr MethodDef kDynamicRows[] = {
    {"globals", "", builtin_globals, kNoEffects, "The namespace of the module whose code is running."},
    {"locals", "", builtin_locals, kAllocates, "The names that are bound where it is called: in a function, a new dict."},
    {"exec", "source, /, globals=None, locals=None, *, closure=None", builtin_exec, kAllocates,
     "Runs statements: text or a code object."},
    {"eval", "source, /, globals=None, locals=None", builtin_eval, kAllocates,
     "The value of an expression: text or a code object."},
    {"compile", "source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1", builtin_compile,
     kAllocates, "A code object for exec() and eval()."},
};

}  // namespace

constexpr std::span<const MethodDef> kDynamicFunctions = kDynamicRows;
constexpr std::span<const MethodDef> kDynamicIntrinsics = kIntrinsicRows;

}  // namespace sandboa::vm
