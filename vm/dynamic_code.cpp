#include "vm/dynamic_code.h"

#include "runtime/types/str.h"
#include "vm/compile_hook.h"
#include "vm/namespaces.h"
#include "vm/unwind.h"

namespace sandboa::vm {

using runtime::Code;
using runtime::CodeMode;
using runtime::Dict;
using runtime::Kind;
using runtime::Outcome;
using runtime::SignalFailure;
using runtime::Str;
using runtime::Value;

Outcome new_code(Vm& vm, Value source, Str* file_name, CodeMode mode, int optimize, bool future_annotations) {
  auto* code = TRY_NEW(vm, vm.allocate<Code>(runtime::TypeId::kCode, Kind::kCode));
  code->executables[Code::kInGlobals] = code->executables[Code::kInLocals] = nullptr;
  code->source = source;
  code->loaded = nullptr;
  code->unit = nullptr;
  code->file_name = file_name;
  code->mode = mode;
  code->optimize = static_cast<int8_t>(optimize);
  code->future_annotations = future_annotations;
  return code;
}

namespace {

// Everything that the result of a compilation depends on.
std::string source_key(const SourceRequest& request) {
  std::string key(request.text);
  key += '\0';
  key += request.file_name;
  key += '\0';
  for (int part : {static_cast<int>(request.mode), static_cast<int>(request.form), request.optimize,
                   static_cast<int>(request.is_decoded), static_cast<int>(request.future_annotations)}) {
    key += static_cast<char>('0' + part);
  }
  return key;
}

}  // namespace

Outcome ensure_compiled(Vm& vm, Code* code, Code::Form form) {
  if (code->executables[form] != nullptr) return Value::none();
  if (code->loaded != nullptr) {
    return vm.raise_type_error("the code of a function runs by calling the function, not by exec() or eval()");
  }
  if (vm.compile_hook == nullptr) return vm.raise(runtime::TypeId::kRuntimeError, "this session cannot compile");
  SourceRequest request;
  std::string text;
  std::string file_name = runtime::to_utf8(code->file_name);
  request.is_decoded = runtime::has_kind(code->source, Kind::kStr);
  if (request.is_decoded) {
    text = runtime::to_utf8(code->source.as<Str>());
    request.text = text;
  } else if (!runtime::has_kind(code->source, Kind::kBytes)) {
    return vm.raise(runtime::TypeId::kRuntimeError, "this code has no source");
  } else {
    auto* bytes = code->source.as<runtime::Bytes>();
    request.text = {reinterpret_cast<const char*>(bytes->data()), bytes->length};
  }
  request.file_name = file_name;
  // The module doctest has tracebacks show its examples.
  request.hides_source = !file_name.starts_with("<doctest ");
  request.mode = code->mode;
  request.form = form;
  request.optimize = code->optimize;
  request.future_annotations = code->future_annotations;
  TRY(vm.charge(1 + request.text.size() / 16));
  std::string key = source_key(request);
  LoadedExecutable* loaded = vm.programs.find_source(key);
  if (loaded == nullptr) {
    std::shared_ptr<const Executable> executable;
    TRY(vm.compile_hook->compile(vm, request, &executable));
    loaded = vm.programs.adopt(std::move(executable), true);
    if (loaded == nullptr) return SignalFailure{runtime::Signal::kNeedsCollect};
    vm.programs.remember_source(loaded, key);
  }
  code->executables[form] = loaded->executable.get();
  return Value::none();
}

bool run_code(Vm& vm, ReturnAction action, Value extra, uint8_t stage) {
  // The operands stay in guest_call, which is a root, until the frame stands.
  runtime::GuestCall& call = vm.guest_call;
  LoadedProgram* program = nullptr;
  Value locals;
  Outcome ready = with_memory(vm, [&]() -> Outcome {
    auto* code = call.callee.as<Code>();
    auto* globals = call.arguments[0].as<Dict>();
    locals = call.arguments[1];
    if (locals.is_none()) locals = globals;
    bool in_globals = locals == Value(globals) && is_plain_namespace(locals);
    Code::Form form = in_globals ? Code::kInGlobals : Code::kInLocals;
    TRY(ensure_compiled(vm, code, form));
    LoadedExecutable* loaded = vm.programs.find(static_cast<const Executable*>(code->executables[form]));
    if (loaded == nullptr) return vm.raise(runtime::TypeId::kRuntimeError, "this code cannot run");
    program = vm.programs.bind(loaded, globals, builtins_for(vm, globals));
    if (program == nullptr) return SignalFailure{runtime::Signal::kNeedsCollect};
    if (in_globals) locals = Value();
    return Value::none();
  });
  call.count = 0;
  call.callee = Value();
  if (!ready.ok()) return on_signal(vm, ready.signal(), action, extra, stage);
  const LoadedUnit* code = &program->units[0];
  Value* window = window_above(vm);
  Value* segment_end = vm.frame_->segment_end;
  if (!vm.reserve_window(code->register_count, &window, &segment_end)) return trap_out(vm);
  uint32_t count = locals.is_empty() ? 0 : 1;
  if (count != 0) window[0] = locals;
  return push_frame(vm, {nullptr, code, window, segment_end, count, action, extra, stage});
}

}  // namespace sandboa::vm
