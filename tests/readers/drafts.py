"""Word drafts and other files that the tests make; every name in them is invented."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/styles.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="' + _OFFICE + '/{}" Target="{}"/></Relationships>'
)
STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{style}"><w:name w:val="{name}"/></w:style>'
    for style, name in (
        ("Titel", "Title"),
        ("Untertitel", "Subtitle"),
        ("berschrift2", "heading 2"),
        ("Beschriftung", "caption"),
        ("Zitat", "Quote"),
        ("Auszug", "Pull Quote"),
        ("Liste", "List Bullet"),
    )
)


def word(body: str, styles: str = STYLES, *, extra: dict[str, str] | None = None) -> bytes:
    """Return a Word file with this content of ``w:body``."""
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELS.format("officeDocument", "word/document.xml"),
        "word/_rels/document.xml.rels": _RELS.format("styles", "styles.xml"),
        "word/document.xml": _XML.format("document", f"<w:body>{body}<w:sectPr/></w:body>"),
        "word/styles.xml": _XML.format("styles", styles),
        **(extra or {}),
    }
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as box:
        for name, text in parts.items():
            box.writestr(name, text)
    return file.getvalue()


_XML = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:{{0}} xmlns:w="{W}">{{1}}</w:{{0}}>'


def run(text: str, look: str = "") -> str:
    """Return a run of one look."""
    rpr = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{rpr}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, style: str = "") -> str:
    """Return a paragraph of runs; words without tags are made a run of their own."""
    ppr = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{ppr}{''.join(each if '<' in each else run(each) for each in runs)}</w:p>"
