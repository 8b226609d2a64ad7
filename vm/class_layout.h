// What a new class takes from its bases: metaclass, order of resolution, layout of its instances, special methods.
#pragma once

#include "runtime/native.h"
#include "vm/class_entries.h"
#include "vm/vm.h"

namespace sandboa::vm {

// The metaclass of a class with these bases: the most derived of theirs and `metaclass`. TypeError if there is none.
runtime::Fallible<const runtime::Type*> winning_metaclass(Vm& vm, const runtime::Type* metaclass,
                                                          const runtime::Tuple* bases);

// The base whose layout instances of the class extend (Python: __base__). TypeError for bases that cannot be derived from,
// or not together. REQUIRES: at least one base.
runtime::Fallible<const runtime::Type*> layout_base(Vm& vm, const runtime::Tuple* bases);

// The C3 order of `type`, which is not in it yet: type, then its bases'. A Tuple.
runtime::Outcome linearize(Vm& vm, const runtime::Type* type, const runtime::Tuple* bases);

// Sets own_dunders from the class's attributes, then guest_dunders from the order of resolution.
void note_dunders(runtime::Type* type);
// The second half. REQUIRES: own_dunders is set.
void inherit_dunders(runtime::Type* type);

// Decides about __dict__ and members of instances: __slots__ in `names`, which becomes the class's namespace and gets a
// descriptor per slot. has_module: the namespace came with a __module__, with which a slot would conflict. REQUIRES:
// type->base, bases, instance_kind and mro are set.
runtime::Fallible<InstancePlaces> lay_out_instances(Vm& vm, runtime::Type* type, ClassNamespace& names, bool has_module);

}  // namespace sandboa::vm
