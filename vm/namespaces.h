// Global names: dicts of globals and builtins, and what programs remember of them.
//
// A program remembers per name where in the entries of its dict of globals the value stands (LoadedProgram::loads, stores),
// so that a load or store of a global is as fast as one of a fixed place. A dict that something is remembered of is watched
// (runtime/dict.h): when its table is replaced, or a builtin's name is put into it, the programs that look into it forget
// everything. Deleting empties the entry's value, which loads and stores notice.
#pragma once

#include "vm/vm.h"

namespace sandboa::vm {

// What unknown names point to: an empty value. Names that were looked up or stored once, the same: only what is used again
// is worth watching a dict for, and most code of a module's body runs once.
extern const runtime::Value kUnknownName, kNameUsedOnce;

// The dict of the session's main namespace; made when first asked for.
runtime::Outcome main_globals(Vm& vm);
runtime::Outcome globals_of(Vm& vm, LoadedProgram* program);

// The value of a name of a program: a global, else a builtin, else empty. Remembers where it found it.
runtime::Outcome load_global_name(Vm& vm, LoadedProgram* program, uint32_t index);
// Only a builtin; remembers nothing.
runtime::Outcome load_builtin_name(Vm& vm, LoadedProgram* program, uint32_t index);
runtime::Outcome store_global_name(Vm& vm, LoadedProgram* program, uint32_t index, runtime::Value value);
// Room at once for the names that the body of a module or class stores, of which a few may be one name twice.
runtime::Outcome make_room_for_names(Vm& vm, runtime::Dict* names, const bytecode::CodeUnit& unit);
// Empty: it was not there.
runtime::Outcome delete_global_name(Vm& vm, LoadedProgram* program, uint32_t index);

// Vm::on_forget_watched.
void forget_watched_dict(runtime::Runtime& rt, runtime::Dict* dict);

// The builtins that code finds which is executed in these globals: what their __builtins__ says if that is not the session's
// own module or dict, else null.
runtime::Dict* builtins_for(Vm& vm, const runtime::Dict* globals);

// Whether names are looked up and stored natively: a dict, and no subclass that has something to say.
inline bool is_plain_namespace(runtime::Value space) {
  using runtime::Dunder;
  return runtime::has_kind(space, runtime::Kind::kDict) && !runtime::has_guest_dunder(space, Dunder::kGetItem) &&
         !runtime::has_guest_dunder(space, Dunder::kMissing) && !runtime::has_guest_dunder(space, Dunder::kSetItem) &&
         !runtime::has_guest_dunder(space, Dunder::kDelItem);
}

// The frame whose namespaces globals(), locals() and the like mean: the innermost that is not the prelude's. Null: none.
Frame* visible_frame(Vm& vm);
runtime::Outcome globals_of_frame(Vm& vm, const Frame* frame);
// __name__ where the innermost code that is no library's runs, as found among its globals; "__main__" if there is none.
runtime::Outcome module_of_caller(Vm& vm);
// A new dict of a function's variables; of a module or class the namespace itself.
// What the home of a variable stands for, which may be that of a cell.
inline runtime::Value variable_in(runtime::Value home) {
  return runtime::has_kind(home, runtime::Kind::kCell) ? home.as<runtime::Cell>()->value : home;
}
// Per named register whether it is the home of a cell. Linear in the unit's instructions.
std::vector<bool> cell_registers(const bytecode::CodeUnit& unit);
runtime::Outcome locals_of_frame(Vm& vm, const Frame* frame);

}  // namespace sandboa::vm
