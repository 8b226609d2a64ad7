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

// (class, arguments) of a date, time, datetime or timedelta of exactly these classes; empty: it is none, or has no such
// reduction here.
runtime::Outcome reduction_of_moment(Vm& vm, runtime::Value value);
// What such a class makes of a tuple of arguments; empty: it is none of them, or that is for Python.
runtime::Outcome moment_of(Vm& vm, runtime::Value cls, const runtime::Tuple* arguments);

// cls.__new__(cls), if that is object's; empty if it is not, or would refuse.
runtime::Outcome new_as_object(Vm& vm, runtime::Value cls);
// Gives an instance the attributes of a dict as pickles do when its class has no __setstate__. False: that is for Python.
runtime::Fallible<bool> set_state_as_object(Vm& vm, runtime::Value object, const runtime::Dict* state);

// Whether the attributes that such an instance has of its own are in no dict, and none has the name: what
// `name in instance.__dict__` would find out by making one.
bool lacks_own_attribute(Vm& vm, runtime::Value object, runtime::Value name);
// instance.__dict__[name] = value without a dict. False: the instance has one, or is not of such a class.
runtime::Fallible<bool> keep_own_attribute(Vm& vm, runtime::Value object, runtime::Value name, runtime::Value value);

}  // namespace sandboa::vm
