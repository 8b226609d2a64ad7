# The opcodes of pickles by name.

OPCODES = {
    "ADDITEMS": b"\x90", "APPEND": b"a", "APPENDS": b"e", "BINBYTES": b"B", "BINBYTES8": b"\x8e", "BINFLOAT": b"G",
    "BINGET": b"h", "BININT": b"J", "BININT1": b"K", "BININT2": b"M", "BINPERSID": b"Q", "BINPUT": b"q", "BINSTRING":
    b"T", "BINUNICODE": b"X", "BINUNICODE8": b"\x8d", "BUILD": b"b", "BYTEARRAY8": b"\x96", "DICT": b"d", "DUP": b"2",
    "EMPTY_DICT": b"}", "EMPTY_LIST": b"]", "EMPTY_SET": b"\x8f", "EMPTY_TUPLE": b")", "EXT1": b"\x82", "EXT2": b"\x83",
    "EXT4": b"\x84", "FALSE": b"I00\n", "FLOAT": b"F", "FRAME": b"\x95", "FROZENSET": b"\x91", "GET": b"g", "GLOBAL":
    b"c", "INST": b"i", "INT": b"I", "LIST": b"l", "LONG": b"L", "LONG1": b"\x8a", "LONG4": b"\x8b", "LONG_BINGET":
    b"j", "LONG_BINPUT": b"r", "MARK": b"(", "MEMOIZE": b"\x94", "NEWFALSE": b"\x89", "NEWOBJ": b"\x81", "NEWOBJ_EX":
    b"\x92", "NEWTRUE": b"\x88", "NEXT_BUFFER": b"\x97", "NONE": b"N", "OBJ": b"o", "PERSID": b"P", "POP": b"0",
    "POP_MARK": b"1", "PROTO": b"\x80", "PUT": b"p", "READONLY_BUFFER": b"\x98", "REDUCE": b"R", "SETITEM": b"s",
    "SETITEMS": b"u", "SHORT_BINBYTES": b"C", "SHORT_BINSTRING": b"U", "SHORT_BINUNICODE": b"\x8c", "STACK_GLOBAL":
    b"\x93", "STOP": b".", "STRING": b"S", "TRUE": b"I01\n", "TUPLE": b"t", "TUPLE1": b"\x85", "TUPLE2": b"\x86",
    "TUPLE3": b"\x87", "UNICODE": b"V",
}
