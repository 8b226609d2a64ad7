# print() when an argument needs guest code to become text, or when it prints to an object of the guest's: one that is given, or
# what stands in the place of sys.stdout.


def print_objects(sep, end, file, flush, args):
    flush = True if flush else False
    if file is None:
        file = _sys_output()
        if file is None:
            return
    if sep is None:
        sep = " "
    elif not isinstance(sep, str):
        raise TypeError(f"sep must be None or a string, not {type(sep).__name__}")
    if end is None:
        end = "\n"
    elif not isinstance(end, str):
        raise TypeError(f"end must be None or a string, not {type(end).__name__}")
    # Piece by piece, since a __str__ that prints or raises must find what came before it written.
    is_sink = file is _ABSENT
    write = _print_text
    first = True
    for arg in args:
        if not first:
            if not is_sink:
                write = file.write
            write(str(sep))
        first = False
        if not is_sink:
            write = file.write
        write(str(arg))
    if not is_sink:
        write = file.write
    write(str(end))
    if flush and not is_sink:
        file.flush()


def print_and_raise(text, error):
    _print_text(text)
    raise error
