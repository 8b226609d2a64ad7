# mounts: memory /tmp
"""Path.copy(), copy_into(), move(), move_into(), rename(), replace(): files, folders, targets of every kind, errors."""
from pathlib import Path, PurePosixPath


def attempt(label, call):
    try:
        answer = call()
        print(label, answer, type(answer).__name__)
    except Exception as error:
        print(label, type(error).__name__, str(error).partition("] ")[2] or error)


def tree(folder):
    return [f"{path.relative_to(folder)}{'/' if path.is_dir() else '=' + path.read_text()}" for path in sorted(folder.rglob("*"))]


root = Path("/tmp/w")
(root / "src" / "sub").mkdir(parents=True)
(root / "src" / "one.txt").write_text("1")
(root / "src" / "sub" / "two.txt").write_text("22")
(root / "dst").mkdir()
attempt("copy file", lambda: (root / "src/one.txt").copy(root / "dst/uno.txt"))
attempt("copy to text", lambda: (root / "src/one.txt").copy("/tmp/w/dst/text.txt"))
attempt("copy over", lambda: (root / "src/sub/two.txt").copy(root / "dst/uno.txt"))
attempt("copy tree", lambda: (root / "src").copy(root / "dst/src"))
print(tree(root / "dst"))
attempt("copy tree again", lambda: (root / "src").copy(root / "dst/src"))
attempt("copy into", lambda: (root / "src/one.txt").copy_into(root / "dst/src/sub"))
attempt("copy tree into", lambda: (root / "src/sub").copy_into(root / "dst"))
attempt("into text", lambda: (root / "src/one.txt").copy_into("/tmp/w/dst/sub"))
print(tree(root / "dst"))
attempt("copy onto itself", lambda: (root / "src/one.txt").copy(root / "src/one.txt"))
attempt("copy below itself", lambda: (root / "src").copy(root / "src/sub/x"))
attempt("copy nothing", lambda: (root / "none").copy(root / "x"))
attempt("copy into nothing", lambda: (root / "src/one.txt").copy_into(root / "none"))
attempt("copy to missing parent", lambda: (root / "src/one.txt").copy(root / "none/x"))
attempt("copy file to folder", lambda: (root / "src/one.txt").copy(root / "dst"))
attempt("copy no name", lambda: Path(".").copy_into(root))
attempt("copy with metadata", lambda: (root / "src/one.txt").copy(root / "meta.txt", preserve_metadata=True, follow_symlinks=False))
attempt("move file", lambda: (root / "dst/uno.txt").move(root / "moved.txt"))
attempt("move tree", lambda: (root / "dst/src").move(root / "tree"))
attempt("move into", lambda: (root / "moved.txt").move_into(root / "dst"))
attempt("move onto itself", lambda: (root / "meta.txt").move(root / "meta.txt"))
attempt("move below itself", lambda: (root / "tree").move(root / "tree/sub/x"))
attempt("move nothing", lambda: (root / "none").move(root / "x"))
attempt("move to text", lambda: (root / "meta.txt").move("/tmp/w/last.txt"))
print(tree(root))
attempt("rename", lambda: (root / "last.txt").rename(root / "renamed.txt"))
attempt("rename to text", lambda: (root / "renamed.txt").rename("/tmp/w/again.txt"))
attempt("rename over", lambda: (root / "again.txt").rename(root / "dst/text.txt"))
attempt("rename onto full folder", lambda: (root / "tree").rename(root / "dst"))
attempt("rename folder to file", lambda: (root / "tree").rename(root / "dst/text.txt"))
attempt("rename nothing", lambda: (root / "none").rename("/tmp/w/x"))
attempt("replace", lambda: (root / "dst/text.txt").replace(PurePosixPath("/tmp/w/final.txt")))
attempt("replace nothing", lambda: (root / "none").replace(root / "y"))
attempt("wrong", lambda: root.rename(3))
attempt("wrong", lambda: root.copy(3))
print(tree(root))
