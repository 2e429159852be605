from bench.results import BUILDS, PREVIEW, SEARCH, renewed

PAGE = (
    "# Results\n\nOld.\n\n## What they write\n\nOld too.\n\n## Search\n\nFound.\n\n## The live preview\n\nSeen.\n\n"
    "## Who speaks\n\nNamed.\n\n## Amounts\n\nRead.\n"
)


def test_a_part_is_renewed_with_all_below_its_heading() -> None:
    assert renewed(PAGE, BUILDS, "New.\n") == PAGE.replace("Old.\n\n## What they write\n\nOld too.", "New.")


def test_the_others_stay() -> None:
    assert renewed(PAGE, SEARCH, "\nFaster.") == PAGE.replace("Found.", "Faster.")
    assert renewed(PAGE, PREVIEW, "Sooner.") == PAGE.replace("Seen.", "Sooner.")


def test_a_new_part_has_its_place() -> None:
    without = PAGE.replace("## Search\n\nFound.\n\n", "")
    assert renewed(without, SEARCH, "Found.") == PAGE
