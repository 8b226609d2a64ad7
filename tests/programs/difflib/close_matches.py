"""get_close_matches() and the two junk functions."""
import difflib

words = ["ape", "apple", "peach", "puppy", "appel", "applet", "maple", "", "APPLE"]
for word in ("appel", "apple", "wheel", "", "a", "PUPPY", "peech"):
    print(word, difflib.get_close_matches(word, words), difflib.get_close_matches(word, words, n=1), difflib.get_close_matches(word, words, 5, 0.3), difflib.get_close_matches(word, words, cutoff=1.0))
print(difflib.get_close_matches([1, 2, 3], [[1, 2], [2, 3, 4], [9]]), difflib.get_close_matches("ab", iter(["ab", "ba"])), difflib.get_close_matches("x", []))
for n, cutoff in ((0, 0.6), (-1, 0.6), (1, 1.5), (1, -0.1), (1, 0.0)):
    try:
        print(difflib.get_close_matches("apple", words, n, cutoff))
    except ValueError as error:
        print("ValueError", error)
for line in ("\n", "  #  \n", "hello\n", "", " ", "#", "x #", "##", "\t#\t"):
    print(repr(line), bool(difflib.IS_LINE_JUNK(line)), end=" ")
print()
print([character for character in " \tab\n\r" if difflib.IS_CHARACTER_JUNK(character)])
