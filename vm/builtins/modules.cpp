// Module objects, the module `builtins`, __import__, and what runtime/prelude/modules.py asks for.
#include "vm/modules.h"
#include "runtime/checked_native.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/annotations.h"
#include "vm/builtins/tables.h"
#include "vm/compile_hook.h"
#include "vm/dynamic_code.h"
#include "vm/namespaces.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

Vm& vm_of(Runtime& rt) { return static_cast<Vm&>(rt); }

// ---- the type

Outcome get_dict(Runtime& rt, Value self) { return module_namespace(vm_of(rt), self.as<Module>()); }

Outcome module_constructor(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kStr)) {
    return rt.raise_type_error("module() argument 'name' must be str, not %s", argument_type_name(args[0]));
  }
  Value module = TRY(new_module(rt, args[0].as<Str>(), nullptr));
  Dict* dict = TRY_NEW(rt, new_dict(rt));
  TRY(set_module_names(rt, dict, args[0], args[1], Value::none()));
  module.as<Module>()->dict = dict;
  return module;
}
Outcome module_init(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kStr)) {
    return rt.raise_type_error("module() argument 'name' must be str, not %s", argument_type_name(args[1]));
  }
  Value dict = TRY(get_dict(rt, args[0]));
  TRY(set_module_names(rt, dict.as<Dict>(), args[1], args[2], Value::none()));
  return Value::none();
}

constexpr MethodDef kModuleMethods[] = {
    {"__new__", "name, doc=None", module_constructor, kNoEffects, "An empty module."},
    {"__init__", "self, name, doc=None", module_init, kMutates, "Fills in the names that every module has."},
};
constexpr AttributeDef kModuleAttributes[] = {
    {"__dict__", get_dict, nullptr, nullptr, true},
    {"__annotations__", get_module_annotations, set_module_annotations, nullptr},
    {"__annotate__", get_module_annotate, set_module_annotate, nullptr},
};

// ---- importing

Outcome builtin_import(Runtime& rt, const Arguments& args) {
  Value from = args[3].is_empty() ? Value(empty_tuple()) : args[3];
  bool is_restricted = vm_of(rt).compile_hook != nullptr && vm_of(rt).compile_hook->restricts_imports;
  PreludeFunction import = is_restricted ? PreludeFunction::kimport_function_allowed : PreludeFunction::kimport_function;
  return rt.needs_guest(import, {args[0], args[1], args[2], from, args[4]});
}

// For modules that are built in: no list says what they may import.
Outcome intrinsic_import(Runtime& rt, const Arguments& args) {
  return rt.needs_guest(PreludeFunction::kimport_function,
                        {args[0], Value::none(), Value::none(), args[1], Value::small_int(0)});
}

Outcome intrinsic_modules(Runtime& rt, const Arguments&) { return session_modules(vm_of(rt)); }
Outcome intrinsic_builtins_dict(Runtime& rt, const Arguments&) { return builtins_dict(vm_of(rt)); }

// __package__, and what only modules in Python have.
Outcome fill_source_module(Vm& vm, Module* module, const FoundModule& found) {
  std::string package = to_utf8(module->name);
  if (!found.is_package) {
    size_t dot = package.rfind('.');
    package.resize(dot == std::string::npos ? 0 : dot);
  }
  Value package_name = TRY(make_str(vm, package));
  Value dict = module->table != nullptr ? TRY(module_namespace(vm, module)) : Value(TRY_NEW(vm, new_dict_sized(vm, 8)));
  if (module->table == nullptr) TRY(set_module_names(vm, dict.as<Dict>(), module->name, Value::none(), package_name));
  TRY(dict_set(vm, dict.as<Dict>(), dunder_name(Dunder::kPackage), package_name));
  if (found.is_package) {
    List* path = TRY_NEW(vm, new_list(vm, 0));
    if (!found.package_path.empty()) TRY(list_append(vm, path, TRY(make_str(vm, found.package_path))));
    TRY(dict_set(vm, dict.as<Dict>(), dunder_name(Dunder::kPath), path));
  }
  if (!found.file_name.empty()) {
    Value file = TRY(make_str(vm, found.file_name));
    TRY(dict_set(vm, dict.as<Dict>(), dunder_name(Dunder::kFile), file));
  }
  TRY(dict_set(vm, dict.as<Dict>(), dunder_name(Dunder::kBuiltins), TRY(builtins_dict(vm))));
  module->dict = dict.as<Dict>();
  return Value::none();
}

// A module of the host's: it has no code to run.
Outcome make_host_module(Vm& vm, Str* name, const FoundModule& found) {
  Value module = TRY(new_module(vm, name, nullptr));
  TRY(fill_source_module(vm, module.as<Module>(), found));
  TRY(vm.compile_hook->fill_module(vm, to_utf8(name), module.as<Module>()->dict));
  return module;
}

// A module that is not in sys.modules yet, or None if there is none of that name.
Outcome intrinsic_module_new(Runtime& rt, const Arguments& args) {
  Vm& vm = vm_of(rt);
  std::string name = to_utf8(args[0].as<Str>());
  TRY(rt.charge(16 + name.size() / 8));
  const ModuleTable* table = find_module_table(name);
  if (table == &kBuiltinsModule) return builtins_module(vm);
  FoundModule found;
  bool has_source = vm.compile_hook != nullptr && vm.compile_hook->find_module(name, &found);
  if (table == nullptr && !has_source) return Value::none();
  if (found.is_host) return make_host_module(vm, args[0].as<Str>(), found);
  if (has_source && !found.is_library) table = nullptr;
  Value module = TRY(new_module(rt, args[0].as<Str>(), table));
  if (has_source) {
    TRY(fill_source_module(vm, module.as<Module>(), found));
    module.as<Module>()->flags |= Module::kInitializing;
  }
  return module;
}

Outcome intrinsic_module_run(Runtime& rt, const Arguments& args) {
  Vm& vm = vm_of(rt);
  auto* module = args[0].as<Module>();
  if ((module->flags & Module::kInitializing) == 0 || module->dict == nullptr) return Value::none();
  Value code = TRY(new_code(vm, Value::none(), module->name, CodeMode::kExec, 0, false));
  std::shared_ptr<const Executable> executable;
  bool is_private = false;
  TRY(vm.compile_hook->compile_module(rt, to_utf8(module->name), &executable, &is_private));
  LoadedExecutable* loaded = vm.programs.adopt(std::move(executable), is_private);
  if (loaded == nullptr) return SignalFailure{Signal::kNeedsCollect};
  code.as<Code>()->executables[Code::kInGlobals] = loaded->executable.get();
  TRY(make_room_for_names(vm, module->dict, loaded->executable->program().units[0]));
  return rt.needs_run(code, module->dict, Value::none());
}

// The module on the way to that name which the session's code may not import, or None.
Outcome intrinsic_denied_import(Runtime& rt, const Arguments& args) {
  Vm& vm = vm_of(rt);
  std::string name = to_utf8(args[0].as<Str>());
  TRY(rt.charge(16 + name.size() / 8));
  std::string_view denied = vm.compile_hook == nullptr ? std::string_view() : vm.compile_hook->find_denied_import(name);
  return denied.empty() ? Outcome(Value::none()) : make_str(rt, denied);
}

Outcome intrinsic_module_done(Runtime&, const Arguments& args) {
  args[0].object()->flags &= static_cast<uint16_t>(~Module::kInitializing);
  return Value::none();
}

// The code of a module that has some may run once more; whether it has.
Outcome intrinsic_module_renew(Runtime& rt, const Arguments& args) {
  Vm& vm = vm_of(rt);
  auto* module = args[0].as<Module>();
  if (module->dict == nullptr || module->name == nullptr || vm.compile_hook == nullptr) return Value::false_value();
  std::string name = to_utf8(module->name);
  TRY(rt.charge(16 + name.size() / 8));
  FoundModule found;
  if (!vm.compile_hook->find_module(name, &found) || found.is_host) return Value::false_value();
  module->flags |= Module::kInitializing;
  return Value::true_value();
}

Outcome intrinsic_is_initializing(Runtime&, const Arguments& args) {
  return Value::boolean(has_kind(args[0], Kind::kModule) && (args[0].object()->flags & Module::kInitializing) != 0);
}

Outcome intrinsic_run_code(Runtime& rt, const Arguments& args) { return rt.needs_run(args[0], args[1], args[2]); }

// Names of the module in whose code the exception was raised.
Outcome intrinsic_exception_global_names(Runtime& rt, const Arguments& args) {
  List* names = TRY_NEW(rt, new_list(rt, 0));
  Value entry = args[0].as<Exception>()->traceback;
  while (has_kind(entry, Kind::kTraceback) && has_kind(entry.as<Traceback>()->next, Kind::kTraceback)) {
    TRY(rt.charge(1));
    entry = entry.as<Traceback>()->next;
  }
  if (!has_kind(entry, Kind::kTraceback)) return names;
  const LoadedUnit* code = entry.as<Traceback>()->code;
  const Dict* globals = code == nullptr ? nullptr : code->program->globals;
  if (globals == nullptr) return names;
  TRY(rt.charge(1 + globals->entry_count / 4));
  uint32_t position = 0;
  while (DictEntry* found = next_entry(globals->table, globals->entry_count, &position)) {
    TRY(list_append(rt, names, found->key));
  }
  return names;
}

constexpr MethodDef kModuleRows[] = {
    {"__import__", "name, globals=None, locals=None, fromlist=?, level=0", builtin_import, kNoEffects,
     "What import statements call."},
};
constexpr MethodDef kModuleIntrinsicRows[] = {
    {"_import", "name, names, /", checked<intrinsic_import, "str, any">, kNoEffects, "__import__(name, None, None, names)."},
    {"_sys_modules", "", intrinsic_modules, kNoEffects, "sys.modules."},
    {"_builtins_dict", "", intrinsic_builtins_dict, kNoEffects, "The namespace of the module builtins."},
    {"_module_new", "name, /", checked<intrinsic_module_new, "str">, kNoEffects,
     "A module that is to be imported, or None."},
    {"_module_run", "module, /", checked<intrinsic_module_run, "module">, kNoEffects, "Runs its code, if it has any."},
    {"_denied_import", "name, /", checked<intrinsic_denied_import, "str">, kNoEffects,
     "What the list of allowed imports forbids of it."},
    {"_module_renew", "module, /", checked<intrinsic_module_renew, "module">, kMutates, "Its code is to run once more."},
    {"_module_done", "module, /", checked<intrinsic_module_done, "module">, kMutates, "Its code has run."},
    {"_module_is_initializing", "module, /", intrinsic_is_initializing, kNoEffects, "Whether its code is running."},
    {"_exception_global_names", "exception, /", checked<intrinsic_exception_global_names, "exception">, kNoEffects,
     "Names that the module has in whose code the exception was raised."},
    {"_run_code", "code, globals, locals, /", checked<intrinsic_run_code, "code, own_dict, any">, kNoEffects,
     "Runs a code object."},
};

}  // namespace

constexpr std::span<const MethodDef> kModuleFunctions = kModuleRows;
constexpr std::span<const MethodDef> kModuleIntrinsics = kModuleIntrinsicRows;
constexpr TypeTable kModuleTable{TypeId::kModule, kModuleMethods, kModuleAttributes, "A namespace with attributes."};
constexpr ModuleTable kBuiltinsModule{"builtins", {}, {}, "What every module finds without importing it."};

}  // namespace sandboa::vm
