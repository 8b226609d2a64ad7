# Mapping patterns did not match a mappingproxy.
match type.__dict__:
    case {"mro": found}:
        print("found", type(found).__name__)
    case _:
        print("nothing")
match type.__dict__:
    case [*_]:
        print("sequence")
    case {}:
        print("mapping")
