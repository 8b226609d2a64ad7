match command.split(), mode:
    case ["go", ("north" | "south") as way], _:
        move(way)
    case {"id": int(n), **rest}, Mode.FAST if n > 0:
        pass
    case Point(0, y=-1.5), [first, *_]:
        pass
