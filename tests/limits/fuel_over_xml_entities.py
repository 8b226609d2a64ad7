# limits: fuel=2000000
# ends: trap fuel
# Little input, of which entities make much that comes to nothing.
import xml.etree.ElementTree as ET

text = "<!DOCTYPE a [<!ENTITY e ''><!ENTITY f '" + "&e;" * 60 + "'>]><a b='" + "&f;" * 10000 + "'/>"
while True:
    ET.fromstring(text)
