# limits: fuel=2000000
# ends: trap fuel
import xml.etree.ElementTree as ET

text = "<a>" + "<b c='d'>e</b>" * 1000 + "</a>"
while True:
    ET.fromstring(text)
