# limits: fuel=2000000
# ends: trap fuel
from html.parser import HTMLParser

while True:
    parser = HTMLParser()
    parser.feed("<p class='x'>&lt;text&gt;</p><!-- c -->" * 1_000)
    parser.close()
