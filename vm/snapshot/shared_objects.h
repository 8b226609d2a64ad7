// Names for what all sessions share: builtin types and functions, singletons, names, rows of method tables. A snapshot
// refers to them by these names, so that another build finds its own.
//
// Thread-safe; the index is made at first use, once per process.
#pragma once

#include <string>
#include <string_view>

#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/runtime.h"

namespace sandboa::vm {

// Empty: there is no name for it, it is no constant of a program and cannot be in a snapshot.
std::string shared_object_name(const runtime::Object* object);
// Empty: this build has nothing of that name.
runtime::Value find_shared_object(runtime::Runtime& rt, std::string_view name);

std::string method_row_name(const runtime::MethodDef* def);
const runtime::MethodDef* find_method_row(std::string_view name);
std::string attribute_row_name(const runtime::AttributeDef* def);
const runtime::AttributeDef* find_attribute_row(std::string_view name);

// As types.def and exceptions.def call it.
std::string_view type_id_name(runtime::TypeId id);
// kCount: this build has none of that name.
runtime::TypeId find_type_id(std::string_view name);
// What format version 1 wrote as a number. Empty: there was none.
std::string_view version1_type_id_name(uint64_t number);

}  // namespace sandboa::vm
