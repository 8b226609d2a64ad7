# limits: fuel=3000000
# ends: trap fuel
import re

words = re.compile("|".join(f"word{n:04}" for n in range(2000)))
text = "no such thing " * 20000
while True:
    words.search(text)
