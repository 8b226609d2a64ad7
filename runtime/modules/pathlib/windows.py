# What PureWindowsPath needs to know of the paths of Windows.
sep, altsep = "\\", "/"


# Drive or share, root, rest.
def splitroot(path):
    text = path.replace("/", "\\")
    if text[:2] == "\\\\":
        start = 8 if text[:8].upper() == "\\\\?\\UNC\\" else 2
        server = text.find("\\", start)
        if server < 0:
            return path, "", ""
        share = text.find("\\", server + 1)
        if share < 0:
            return path, "", ""
        return path[:share], path[share : share + 1], path[share + 1 :]
    if text[:1] == "\\":
        return "", path[:1], path[1:]
    if text[1:2] == ":":
        if text[2:3] == "\\":
            return path[:2], path[2:3], path[3:]
        return path[:2], "", path[2:]
    return "", "", path


def join(path, *paths):
    drive, root, rest = splitroot(path)
    for piece in paths:
        next_drive, next_root, next_rest = splitroot(piece)
        if next_root:
            if next_drive or not drive:
                drive = next_drive
            root, rest = next_root, next_rest
            continue
        if next_drive and next_drive != drive:
            if next_drive.lower() != drive.lower():
                drive, root, rest = next_drive, next_root, next_rest
                continue
            drive = next_drive
        if rest and rest[-1] not in "\\/":
            rest += "\\"
        rest += next_rest
    if rest and not root and drive and drive[-1] not in ":\\/":
        return drive + "\\" + rest
    return drive + root + rest


def isabs(path):
    drive, root, _ = splitroot(path)
    return bool(drive and root)


def splitext(name):
    at = name.rfind(".")
    start = len(name) - len(name.lstrip("."))
    return (name[:at], name[at:]) if at >= start and at > 0 else (name, "")
