// Instances about which object.__reduce_ex__() says all there is to say, so that pickles need no guest code for them.
#pragma once

#include "vm/vm.h"

namespace sandboa::vm {

// Whether such a class reduces its instances as object does, and they have nothing but attributes. Their own attributes are
// not looked at.
bool reduces_as_object(Vm& vm, const runtime::Type* cls);
// The attributes of an instance of such a class: a dict, which is a new one unless it keeps them in one, or empty if it has
// none. None: one of them takes the place of a special method, which Python has to find out.
runtime::Outcome state_as_object(Vm& vm, runtime::Instance* instance);

// The method in C++ that says how instances of exactly this class are made again: of dates and the like, or one that the
// library gives a class of its own. Null: there is none, or another one comes first.
const runtime::NativeFunction* native_reducer(Vm& vm, const runtime::Type* cls);
// (class, arguments) or (class, arguments, state, items, pairs) as such a method has it; empty: it leaves it to Python.
runtime::Outcome reduction_by(Vm& vm, const runtime::NativeFunction* reducer, runtime::Value value);
// What such a class makes of a tuple of arguments; empty: it is none of them, or that is for Python.
runtime::Outcome moment_of(Vm& vm, runtime::Value cls, const runtime::Tuple* arguments);

// Whether cls.__new__(cls) is object's, and makes an instance.
bool makes_as_object(Vm& vm, const runtime::Type* cls);
// Whether pickles give instances of a class the attributes of a dict, unless one has a __setstate__ of its own.
bool takes_state_as_object(Vm& vm, const runtime::Type* cls);
// Does that. False: it is for Python.
runtime::Fallible<bool> set_state_as_object(Vm& vm, runtime::Instance* instance, const runtime::Dict* state);

// Whether the attributes that such an instance has of its own are in no dict, and none has the name: what
// `name in instance.__dict__` would find out by making one.
bool lacks_own_attribute(Vm& vm, runtime::Value object, runtime::Value name);
// instance.__dict__[name] = value without a dict. False: the instance has one, or is not of such a class.
runtime::Fallible<bool> keep_own_attribute(Vm& vm, runtime::Value object, runtime::Value name, runtime::Value value);

}  // namespace sandboa::vm
