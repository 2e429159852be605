"""Addresses without what tells where a reader came from: `utm_source` and its like, which say nothing of the page.

The names are those that services of advertising, of mail and of social networks document for the links that they mark,
as far as courlan's and AdGuard's lists have them too. Only whole names count: `reference` or `eid` may choose a page.
"""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit, urlunsplit

from digest.text.deferred_pattern import deferred

_PREFIXES = r"(?:utm|mtm|pk|piwik|matomo|hsa|vero|oly|itm|stm|at|ns|mkt|ml|mc|ga|gs|int)_\w+|wt\.\w+"
_NAMES = r"""
fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid yclid ysclid ttclid li_fat_id igshid igsh mibextid
clickid partnerid srsltid traffic_source intcmp intcid s_campaign _branch_match_id
_hsenc _hsmi __hstc __hssc __hsfp hsctatracking s_cid s_kwcid ef_id cmpid cmp icid ito ocid smid smtyp sr_share
taid tpcc ftag ftcamp guccounter guce_referrer guce_referrer_sig ref ref_src ref_url referrer referer rss xtor
wt_mc wt_zmc mkt_tok sfmc_id trk trkcampaign cvid spm scm share_source wpsrc echobox ncid sref _ga _gl gaa_at gaa_n
gaa_sig gaa_ts dicbo obOrigUrl outputType fb_action_ids fb_action_types fb_ref fb_source action_object_map
"""
_TRACKING = deferred(rf"(?:{_PREFIXES}|{'|'.join(map(re.escape, _NAMES.split()))})", re.IGNORECASE)
FRAGMENT_DIRECTIVE = ":~:"
"""What browsers take off a fragment, with what follows (https://wicg.github.io/scroll-to-text-fragment/)."""


def without_tracking(url: str) -> str:
    """`url` without the parameters, and the fragment, by which only its reader's way there was marked.

    All else stays as it is written, in its order. What is no address is given back.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    kept = [each for each in parts.query.split("&") if not is_tracking(unquote(each.partition("=")[0]))]
    fragment = parts.fragment.partition(FRAGMENT_DIRECTIVE)[0]
    name, mark, _ = fragment.partition("=")
    is_mark = mark and is_tracking(name)
    return urlunsplit(parts._replace(query="&".join(kept), fragment="" if is_mark else fragment))


def is_tracking(name: str) -> bool:
    """Whether a parameter of this name says nothing of a page, also where its ampersand was escaped twice."""
    return bool(_TRACKING.fullmatch(name.removeprefix("amp;")))
