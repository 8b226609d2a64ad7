# Texts as reports need them: columns side by side, bullet lists, quoted mail, initial and subsequent indents.
import textwrap

TEXT = "The quick brown fox jumps over the lazy dog, while the rain in Spain falls mainly in the plain."


def columns(texts, width, gap="  "):
    wrapped = [textwrap.wrap(text, width) for text in texts]
    height = max(map(len, wrapped))
    rows = zip(*[lines + [""] * (height - len(lines)) for lines in wrapped])
    return "\n".join(gap.join(cell.ljust(width) for cell in row).rstrip() for row in rows)


print(columns([TEXT, TEXT[::-1], "short"], 22))
for item in (TEXT, "One line."):
    print(textwrap.fill(item, 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.fill(TEXT, 30, initial_indent="> ", subsequent_indent="> "))
print(textwrap.fill(TEXT, 30, initial_indent=" " * 8))
print(textwrap.fill(TEXT, 34, max_lines=2), textwrap.fill(TEXT, 34, max_lines=1, placeholder="~"), sep="\n")
paragraphs = "One\ntwo   three.\n\nFour.\n\n\nFive six\tseven"
print([textwrap.fill(part, 12) for part in paragraphs.split("\n\n")])
print(max(len(line) for line in textwrap.wrap(TEXT * 5, 37)), textwrap.shorten(TEXT, 30), textwrap.shorten("  a   b ", 10), sep="|")
