import pytest

from quotecheck.verify.speakers import is_nobody, parse, same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("DONA PILLAI", "Dona Pillai"),
        ("MS. PILLAI", "Dona Pillai"),
        ("Mr. DASKAL of Ohio", "Orrin Daskal"),
        ("BILL ORMOND", "William Ormond"),
        ("José Núñez", "JOSE NUNEZ"),
        ("XI JINPING", "Xi"),
        ("Sen. Dona Pillai", "PILLAI"),
    ],
)
def test_two_forms_of_a_name_are_one_persons(one, other):
    assert same(parse(one), parse(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("DONA PILLAI", "Mara Quill"),
        ("MARA QUILL", "Leo Quill"),
        ("JOHN QUILL JR.", "John Quill"),
        ("MARA QUILL", "Mara Ormond"),
    ],
)
def test_two_people_are_not_one(one, other):
    assert not same(parse(one), parse(other))


@pytest.mark.parametrize(
    "label", ["Speaker 1", "SPEAKER_00", "Q", "UNIDENTIFIED MALE", "The CHAIRMAN", "AUDIENCE MEMBER", "Unknown Speaker"]
)
def test_some_labels_name_nobody(label):
    assert is_nobody(label)


@pytest.mark.parametrize("label", ["MARA QUILL", "Ms. Ng", "Speaker Ormond"])
def test_other_labels_name_somebody(label):
    assert not is_nobody(label)
