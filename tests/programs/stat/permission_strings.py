"""filemode() for all 512 permissions in short, turned back into numbers, symbolic changes as chmod knows them."""
import stat

print(" ".join(stat.filemode(mode)[1:] for mode in range(8)), " ".join(stat.filemode(mode << 3)[1:] for mode in range(8)), " ".join(stat.filemode(mode << 6)[1:] for mode in range(8)), sep="\n")


def parse(text):
    """The number of what filemode() wrote."""
    kinds = {"-": stat.S_IFREG, "d": stat.S_IFDIR, "l": stat.S_IFLNK, "p": stat.S_IFIFO, "s": stat.S_IFSOCK, "b": stat.S_IFBLK, "c": stat.S_IFCHR, "?": 0}
    mode = kinds[text[0]]
    for index, letter in enumerate(text[1:]):
        bit = 0o400 >> index
        if letter in "rwxst":
            mode |= bit
        if letter in "sStT":
            mode |= {2: stat.S_ISUID, 5: stat.S_ISGID, 8: stat.S_ISVTX}[index]
    return mode


bad = [mode for kind in (stat.S_IFREG, stat.S_IFDIR, stat.S_IFLNK) for mode in range(kind, kind + 0o10000) if parse(stat.filemode(mode)) != mode]
print(len(bad), bad[:3])
special = [stat.filemode(stat.S_IFREG | extra | 0o100 * x + 0o10 * x + x) for extra in (0, 0o1000, 0o2000, 0o4000, 0o3000, 0o5000, 0o6000, 0o7000) for x in (0, 1)]
print(special)


def change(mode, text):
    """u+x, go-w, a=r, ug+rw, +t, u+s: as chmod takes them."""
    for part in text.split(","):
        who = part[:len(part) - len(part.lstrip("ugoa"))] or "a"
        sign, letters = part[len(who) if part[0] in "ugoa" else 0], part.lstrip("ugoa")[1:]
        bits = 0
        for one in "ugo" if "a" in who else who:
            shift = {"u": 6, "g": 3, "o": 0}[one]
            bits |= sum({"r": 4, "w": 2, "x": 1}.get(letter, 0) for letter in letters) << shift
            if sign == "=":
                mode &= ~(7 << shift)
            if "s" in letters:
                bits |= {"u": stat.S_ISUID, "g": stat.S_ISGID, "o": 0}[one]
        if "t" in letters:
            bits |= stat.S_ISVTX
        mode = mode & ~bits if sign == "-" else mode | bits
    return mode


for start in (0o100644, 0o040755, 0o100000):
    for text in ("u+x", "go-r", "a=r", "ug+rw", "+t", "u+s,g+s", "a-rwx", "u=rwx,g=rx,o=", "+x"):
        print(stat.filemode(start), text, stat.filemode(change(start, text)), oct(change(start, text)))
for mask in (0, 0o22, 0o77, 0o027):
    print(f"{mask:03o}", stat.filemode(stat.S_IFREG | 0o666 & ~mask), stat.filemode(stat.S_IFDIR | 0o777 & ~mask))
