"""Command line options by the conventions of the Unix getopt() function, long options of GNU's included."""

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    opt = ""
    msg = ""

    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """The options in front of the first argument that is none, as pairs, and the arguments behind them."""
    opts = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            args = args[1:]
            break
        if args[0].startswith("--"):
            opts, args = _long(opts, args[0][2:], longopts, args[1:])
        else:
            opts, args = _short(opts, args[0][1:], shortopts, args[1:])
    return opts, args


def _environment_has(name):
    from os import environ

    return environ.get(name)


def gnu_getopt(args, shortopts, longopts=[]):
    """Like getopt(), but options may stand behind other arguments."""
    opts = []
    others = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    in_order = shortopts.startswith("-")
    if in_order:
        shortopts = shortopts[1:]
        all_others_first = False
    else:
        all_others_first = shortopts.startswith("+")
        if all_others_first:
            shortopts = shortopts[1:]
        elif _environment_has("POSIXLY_CORRECT"):
            all_others_first = True
    while args:
        if args[0] == "--":
            others += args[1:]
            break
        if args[0][:2] == "--":
            if in_order and others:
                opts.append((None, others))
                others = []
            opts, args = _long(opts, args[0][2:], longopts, args[1:])
        elif args[0][:1] == "-" and args[0] != "-":
            if in_order and others:
                opts.append((None, others))
                others = []
            opts, args = _short(opts, args[0][1:], shortopts, args[1:])
        elif all_others_first:
            others += args
            break
        else:
            others.append(args[0])
            args = args[1:]
    return opts, others


def _long(opts, opt, longopts, args):
    opt, has_value, value = opt.partition("=")
    value = value if has_value else None
    takes_value, opt = _find_long(opt, longopts)
    if takes_value:
        if value is None and takes_value != "?":
            if not args:
                raise GetoptError(f"option --{opt} requires argument", opt)
            value, args = args[0], args[1:]
    elif value is not None:
        raise GetoptError(f"option --{opt} must not have an argument", opt)
    opts.append(("--" + opt, value or ""))
    return opts, args


# Whether the option takes a value ("?": it may), and its whole name: the beginning will do if there is only one such.
def _find_long(opt, longopts):
    possible = [name for name in longopts if name.startswith(opt)]
    if not possible:
        raise GetoptError(f"option --{opt} not recognized", opt)
    if opt in possible:
        return False, opt
    if opt + "=" in possible:
        return True, opt
    if opt + "=?" in possible:
        return "?", opt
    if len(possible) > 1:
        raise GetoptError(f"option --{opt} not a unique prefix; possible options: {', '.join(possible)}", opt)
    found = possible[0]
    if found.endswith("=?"):
        return "?", found[:-2]
    return (True, found[:-1]) if found.endswith("=") else (False, found)


def _short(opts, optstring, shortopts, args):
    while optstring != "":
        opt, optstring = optstring[0], optstring[1:]
        takes_value = _short_takes_value(opt, shortopts)
        value = ""
        if takes_value:
            if optstring == "" and takes_value != "?":
                if not args:
                    raise GetoptError(f"option -{opt} requires argument", opt)
                optstring, args = args[0], args[1:]
            value, optstring = optstring, ""
        opts.append(("-" + opt, value))
    return opts, args


def _short_takes_value(opt, shortopts):
    for index in range(len(shortopts)):
        if opt == shortopts[index] != ":":
            if not shortopts.startswith(":", index + 1):
                return False
            return "?" if shortopts.startswith("::", index + 1) else True
    raise GetoptError(f"option -{opt} not recognized", opt)
