# What the methods of array.array and the functions of struct in C++ leave to Python.


def array_iterator_reduce(self):
    source, index = _adaptor_parts(self)
    return (iter, ((),)) if source is None else (iter, (source,), index)


def array_iterator_setstate(self, state):
    _array_seek(self, state)


def array_get(self, index):
    return self._get(index)


def array_set(self, index, value):
    self._set(index, value)


def array_append(self, value):
    self._append(value)


def struct_pack(values):
    return _import("struct", ())._pack(values[0], values[1:])


def struct_unpack(format, buffer):
    return _import("struct", ())._unpack(format, buffer)


def struct_unpack_from(format, buffer, offset):
    return _import("struct", ())._unpack_from(format, buffer, offset)


def struct_pack_into(arguments):
    _import("struct", ())._pack_into(arguments[0], arguments[1:])


def struct_object_pack(self, values):
    return _import("struct", ())._pack(self.format, values)


def struct_object_unpack(self, buffer):
    return _import("struct", ())._unpack(self.format, buffer)


def struct_object_unpack_from(self, buffer, offset):
    return _import("struct", ())._unpack_from(self.format, buffer, offset)


def struct_object_pack_into(self, arguments):
    _import("struct", ())._pack_into(self.format, arguments)
