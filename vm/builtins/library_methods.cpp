// Methods in C++ for classes that library modules write in Python (LibraryMethods in runtime/native.h).
#include "runtime/dict.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/builtins/tables.h"
#include "vm/class_layout.h"
#include "vm/vm.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

// A method of the class, which is its owner: calls check what they are called on.
Outcome make_method(Runtime& rt, const MethodDef& def, const Type* owner) {
  std::string_view name = def.name;
  TypeId type = name == "__new__"        ? TypeId::kNativeFunction
                : name.starts_with("__") ? TypeId::kWrapperDescriptor
                                         : TypeId::kMethodDescriptor;
  auto* function = TRY_NEW(rt, rt.allocate<NativeFunction>(type, Kind::kNativeFunction));
  function->def = &def;
  function->owner = type == TypeId::kNativeFunction ? nullptr : owner;
  function->name = shared_name(name);
  function->self = Value();
  return function;
}

// (cls, name): the class gets the methods of that name; answers a dict of those in Python that they replace. All is made
// before the class changes: if memory runs out, this begins again.
Outcome add_native_methods(Runtime& rt, const Arguments& args) {
  bool is_class = has_kind(args[0], Kind::kType) && args[0].as<Type>()->is_guest();
  const LibraryMethods* table = nullptr;
  if (is_class && has_kind(args[1], Kind::kStr)) table = find_library_methods(to_utf8(args[1].as<Str>()));
  if (table == nullptr) return rt.raise_type_error("a class of the library expected");
  auto* type = args[0].as<Type>();
  Dict* replaced = TRY_NEW(rt, new_dict(rt));
  List* methods = TRY_NEW(rt, new_list(rt, static_cast<uint32_t>(table->rows.size())));
  for (const MethodDef& def : table->rows) {
    Str* name = shared_name(def.name);
    Value own = dict_find_str(rt, type->attributes, name);
    if (!own.is_empty()) TRY(dict_set(rt, replaced, name, own));
    TRY(list_append(rt, methods, TRY(make_method(rt, def, type))));
  }
  const Value* method = methods->items;
  for (const MethodDef& def : table->rows) TRY(dict_set(rt, type->attributes, shared_name(def.name), *method++));
  note_dunders(type);  // nobody has seen the class so far, and none derives from it
  ++static_cast<Vm&>(rt).class_epoch;
  return replaced;
}

constexpr MethodDef kRows[] = {
    {"_add_native_methods", "cls, name, /", add_native_methods, kMutates,
     "Gives a class of the library its methods in C++; answers those that they replace."},
};

}  // namespace

const std::span<const MethodDef> kLibraryIntrinsics = kRows;

}  // namespace sandboa::vm
