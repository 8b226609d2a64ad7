# print() when an argument needs guest code to become text, or when it prints to an object of the guest's.


def print_objects(sep, end, file, flush, args):
    if sep is None:
        sep = " "
    elif not isinstance(sep, str):
        raise TypeError(f"sep must be None or a string, not {type(sep).__name__}")
    if end is None:
        end = "\n"
    elif not isinstance(end, str):
        raise TypeError(f"end must be None or a string, not {type(end).__name__}")
    write = _print_text if file is None else file.write
    # Piece by piece, since a __str__ that prints or raises must find what came before it written.
    first = True
    for arg in args:
        if not first:
            write(str(sep))
        first = False
        write(str(arg))
    write(str(end))
    if file is not None and flush:
        file.flush()
