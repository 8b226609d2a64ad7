"""What programs do with it: lists, quotes, columns, help texts."""
import textwrap

PARAGRAPHS = """Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.

Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo."""
for paragraph in PARAGRAPHS.split("\n\n"):
    print(textwrap.fill(paragraph, width=40, initial_indent="    "))
    print()
print(textwrap.indent(textwrap.fill(PARAGRAPHS, 30), "> "))
for number, item in enumerate(["short", "a longer item that needs several lines to be shown", "x" * 30], 1):
    print(textwrap.fill(item, 24, initial_indent=f"{number}. ", subsequent_indent="   "))
columns = [textwrap.wrap(text, 14) for text in PARAGRAPHS.split("\n\n")]
for left, right in zip(*columns):
    print(f"{left:<14} | {right:<14}")
options = {"-v, --verbose": "say more about what is done", "-o FILE": "write the result to FILE instead of the standard output, which is the default"}
for option, text in options.items():
    lines = textwrap.wrap(text, 30)
    print(f"  {option:<16}{lines[0]}")
    for line in lines[1:]:
        print(" " * 18 + line)
print(textwrap.fill("URL: https://example.org/a/very/long/path/that/does/not/fit end", 20, break_long_words=False))
print(textwrap.fill("naïve café – dash — long…  end", 10), textwrap.fill("日本語のテキスト と 空白", 5), sep="\n")
print(textwrap.fill("He said \"Stop!\"  Then he left. \"Why?\" she asked.  e.g. this. And (so on.) Yes.", 30, fix_sentence_endings=True))
