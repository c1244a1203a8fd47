"""How lines that are not copy begin: links to other stories, forms, credits, share lines. Patterns, without case.

Collected by construction (a label, then a separator or the end of the line) from the page furniture that content
systems and wires print; no outlet's own phrase is listed.
"""

LINK_BEFORE_SEPARATOR = (
    r"also (?:read|see|watch|on)|read(?: also| more| next| this| on| here| now| our \w+)?|see(?: also| more)|"
    r"watch(?: also| live| now| more| here| this| the (?:video|clip|full \w+))?|listen(?: here| now| live| to)?|"
    r"related(?: \w+){0,2}|recommended(?: \w+){0,3}|more (?:on|from|about|stories|coverage|news|in)(?: \w+){0,5}|"
    r"must[- ](?:read|see|watch)|"
    r"don[’']?t miss(?: this| out)?|you (?:may|might)(?: also)? (?:like|be interested in|enjoy|want to read)|"
    r"in (?:pictures|photos|pics|video)|photos|video|gallery|podcast|slideshow|trending(?: now)?|top stories|"
    r"latest(?: news)?|"
    r"previous(?: (?:post|story|article|page))?|next(?: (?:post|story|article|page))?|editor[’']?s?[’']? (?:pick|"
    r"choice)s?|"
    r"explainer|opinion|analysis|fact[- ]check|from the archives?|full (?:story|text|coverage|list)|further reading|"
    r"link"
)
LINK_ALONE = (
    r"also (?:read|see|watch)|read (?:also|more|next)|see also|(?:previous|next|older|newer) (?:post|story|article|"
    r"entry)s?|"
    r"click (?:here|on|the link|below)|continue reading|keep reading|you (?:may|might) also (?:like|be interested in)|"
    r"related (?:stories|articles|posts|coverage|topics|news|content|links|reading)|recommended (?:stories|articles|"
    r"posts|for you)|"
    r"more (?:stories|news|coverage|from|on) (?:from|on|about|like|in|by|the)|read (?:the )?(?:full|rest|entire|"
    r"whole|original) |"
    r"(?:watch|see) (?:the )?(?:full |entire )?(?:video|clip|interview|segment|footage|trailer)s? (?:here|below|"
    r"above|at)|"
    r"(?:watch|listen) (?:here|below|above|live)\b|(?:to )?(?:view|see|read|find) .{0,60}(?:click here|visit https?:)"
)
FURNITURE = (
    r"leave a (?:reply|comment)|your email address will not be|required fields are|save my name, e-?mail|"
    r"(?:post|add|write|view|show|hide|load|see|read|join|submit)(?: \w+){0,3} comments?\b(?! (?:on|by|from|about|"
    r"made|that))|"
    r"\d+ comments?$|comments? (?:are|is) (?:closed|off|moderated|disabled)|no comments(?: yet)?$|comments? \(\d|"
    r"comments?:?$|"
    r"log ?in(?: to)? |log ?in$|sign in$|sign[- ]?up (?:for|to|here|now|today)|subscribe(?:$| (?:to|now|here|today|"
    r"for))|"
    r"(?:get|receive|have) .{0,80}(?:newsletters?|to your inbox|in your inbox|e-?mail alerts?)|.{0,40}\bour (?:free |"
    r"daily |weekly )*newsletter|"
    r"share (?:this|on|via|with|your)|share:?$|tweet:?$|print:?$|e-?mail(?: this|:|$)|copy link|"
    r"(?:please )?(?:like|follow|find|join) (?:us|me|him|her|them|@\w+|(?:[\w.’'-]+ ){1,4})\s?(?:on|at|"
    r"via) (?:twitter|facebook|instagram|x\b|linkedin|telegram|whatsapp|youtube|google|snapchat|@)|"
    r"(?:©|\(c\) ?\d|copyright\b(?! (?:law|act|infring|claim|hold|own|protect|rule|suit|case|lawsuit|notice|office|"
    r"and|in|is|was|on|over|for)))|"
    r"all rights reserved|.{0,80}may not be (?:published|reproduced|republished|copied)|.{0,30}appeared first (?:on|"
    r"in)|"
    r"source link|source ?:|sources ?:|via ?:|(?:photo|image|picture|video|graphic|illustration)s?(?: credit|"
    r" courtesy| by)\b|credit ?:|"
    r"\(?(?:with|additional) (?:inputs?|reporting|reports|files|agency inputs|agencies|contributions?|writing)\b|"
    r"(?:reporting|edited|compiled|produced|written|translated) by (?:\S+ ?){1,10}$|"
    r"advertisements?\b(?: -.*)?$|sponsored(?: content)?$|(?:story|article|content) continues (?:below|after)|"
    r"scroll (?:down|to)|loading\b.{0,20}$|"
    r"(?:tags?|topics?|categories|category|keywords|filed under|posted in|tagged|labels|hashtags) ?:|filed under|"
    r"posted in |tagged (?:as|with) |"
    r"(?:published|updated|last updated|last modified|first published|posted|modified|created|date|time|"
    r"issued)(?: on| at|:| -) ?.{0,60}\d|"
    r"(?:this|the) (?:story|article|post|report|column|page|piece) (?:was|has been|is|originally|"
    r"first) (?:originally |first |last |also )*(?:published|updated|corrected|posted|produced|appeared|edited|"
    r"created|compiled|part of|made possible)|"
    r"\(?this (?:story|article|post|version|report) (?:corrects|has been|was)|\d+ (?:min(?:ute)?s?|hours?|days?|"
    r"weeks?) (?:read|ago)$|"
    r"(?:skip to|back to top|terms of (?:use|service)|privacy policy|cookies?\b|contact us|about us|home ?[>|»])|"
    r"download (?:our|the) .{0,30}\bapp\b|(?:support|donate to) (?:us|our)|e-?mail: ?\S+@|(?:tel|phone|fax) ?[.:]"
)

# How the lines that the patterns above describe can begin, in lower case: another line need not be tried.
LINK_FIRST = frozenset(
    "also read see watch listen related recommended more must don dont you in photos video gallery podcast slideshow "
    "trending top latest previous next editor editors explainer opinion analysis fact from full further link older "
    "newer click continue keep to view find".split()
)
FURNITURE_FIRST = frozenset(
    "leave your required save post add write view show hide load see read join submit comment comments no log login "
    "sign signup subscribe get receive have share tweet print e email copy please like follow find c copyright all "
    "source sources via photo photos image images picture pictures video videos graphic graphics illustration "
    "illustrations credit with additional reporting edited compiled produced written translated advertisement "
    "advertisements sponsored story article content scroll loading tag tags topic topics categories category keywords "
    "filed posted tagged labels hashtags published updated last first modified created date time issued skip back "
    "terms privacy cookie cookies contact about home download support donate tel phone fax".split()
)
FURNITURE_SECOND = frozenset("story article post report column page piece version terms".split())
"""What follows *the* or *this* at the head of such a line."""
FURNITURE_INSIDE = ("newsletter", "may not be ", "appeared first ")
"""What stands inside a line that can begin with anything."""
CAPTION_FIRST = frozenset(
    "file photo photos image images picture pictures pic caption pictured above below left right top bottom video "
    "chart map graphic".split()
)

CREDIT_END = (
    r"contributed to this (?:report|story|article|post|piece)|contributed reporting|contributed (?:from|to this)|"
    r"(?:can be|is) (?:reached|contacted) (?:at|on|via|by)|is (?:on|@\\w+ on) twitter|is (?:available|"
    r"syndicated) (?:at|by|on)"
)
PLATFORMS = (
    "facebook twitter x whatsapp telegram linkedin pinterest email e-mail print reddit instagram youtube messenger "
    "copy link share tweet sms more tumblr pocket flipboard viber skype google mail pin like save and on this via"
).split()
BIO_NOUN = (
    r"(?:reporter|writer|correspondent|journalist|columnist|contributor|editor|producer|blogger|fellow|author|intern|"
    r"photographer|professor|lecturer|strategist|analyst|commentator|host|researcher)"
)
CAPTION_LABEL = (
    r"(?:file )?(?:photo|image|picture|pic|caption|pictured|above|below|left|right|top|bottom|video|chart|map|graphic|"
    r"file)(?: credit)?"
)
PHOTO_AGENCY = (
    r"(?:(?:AP|AFP|Reuters|EPA|Getty|Press Association|PTI|ANI|Xinhua|Shutterstock|Wikimedia|Flickr|Bloomberg|UPI|"
    r"Alamy)(?: (?:Photo|Images|Pictures|Commons))?)"
)
