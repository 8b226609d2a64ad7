"""The loop that programs write around getopt()."""
import getopt


def main(arguments):
    try:
        options, rest = getopt.gnu_getopt(arguments, "ho:vn:", ["help", "output=", "verbose", "number="])
    except getopt.GetoptError as error:
        return f"error: {error} ({error.opt})"
    output, verbose, number = None, 0, 0
    for option, value in options:
        match option:
            case "-h" | "--help":
                return "usage: ..."
            case "-o" | "--output":
                output = value
            case "-v" | "--verbose":
                verbose += 1
            case "-n" | "--number":
                number = int(value)
            case _:
                assert False, option
    return output, verbose, number, rest


for line in ("", "-h", "--help", "-v -v in.txt", "-vvo out in", "--output=a b --verb c", "--out a", "-n 5 --num 6", "-n", "--bad", "-z", "--number x", "--verbose=1", "-o -v", "--ver -- -v"):
    try:
        print(line, "->", main(line.split()))
    except ValueError as error:
        print(line, "->", "ValueError", error)
