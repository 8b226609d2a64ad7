def kind(x):
    match x:
        case 0 | 1:
            return "bit"
        case [first, *rest] if rest:
            return first
        case {"name": str(name), **others}:
            return name, others
        case Point(x=0, y=y):
            return y
        case _:
            return None
