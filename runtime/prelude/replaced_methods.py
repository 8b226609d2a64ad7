# What methods in C++ of streams in memory, of csv and of random numbers leave to Python: the methods that they have replaced.


def _replaced(module, name):
    return _import("_io." + module, ["in_python"]).in_python[name]


def string_io_write(self, text):
    return _replaced("text", "write")(self, text)


def string_io_read(self, size):
    return _replaced("text", "read")(self, size)


def string_io_readline(self, size):
    return _replaced("text", "readline")(self, size)


def string_io_next(self):
    return _replaced("text", "__next__")(self)


def string_io_getvalue(self):
    return _replaced("text", "getvalue")(self)


def string_io_tell(self):
    return _replaced("text", "tell")(self)


def bytes_io_write(self, data):
    return _replaced("buffered", "write")(self, data)


def bytes_io_read(self, size):
    return _replaced("buffered", "read")(self, size)


def bytes_io_readline(self, size):
    return _replaced("buffered", "readline")(self, size)


def bytes_io_next(self):
    return _replaced("buffered", "__next__")(self)


def bytes_io_getvalue(self):
    return _replaced("buffered", "getvalue")(self)


def bytes_io_tell(self):
    return _replaced("buffered", "tell")(self)


def bytes_io_seek(self, offset, whence):
    return _replaced("buffered", "seek")(self, offset, whence)


def csv_next(self):
    return _import("csv", ())._read_in_python["__next__"](self)


def csv_write_row(self, row):
    return _import("csv", ())._write_in_python["writerow"](self, row)


def csv_write_rows(self, rows):
    return _import("csv", ())._write_in_python["writerows"](self, rows)


def random_float(self):
    return _import("random", ())._in_python["random"](self)


def random_bits(self, k):
    return _import("random", ())._in_python["getrandbits"](self, k)
