# limits: fuel=2000000
# ends: trap fuel
# Small elements with many attributes by default.
import xml.etree.ElementTree as ET

attributes = " ".join(f"k{number} CDATA '1'" for number in range(1000))
ET.fromstring(f"<!DOCTYPE a [<!ATTLIST a {attributes}>]><b>" + "<a/>" * 1000 + "</b>")
