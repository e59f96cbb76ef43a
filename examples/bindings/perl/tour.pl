# SPDX-License-Identifier: MIT
# A tour of libtoc: tour.pl FOLDER, where FOLDER holds mini.xml and faulty.xml.
use strict;
use warnings;
use Errno qw(ENOENT);
use FindBin;
use File::Basename qw(basename);
use lib $FindBin::Bin;
use Toc;

binmode STDOUT, ':encoding(UTF-8)';

sub instruments {
    my ($dataset) = @_;
    print "instruments\n";
    for my $one ($dataset->instruments->elements) {
        printf "  %s %s %s\n", $one->id, Toc::date_format($one->adopted), Toc::date_format($one->in_force);
    }
}

sub article {
    my ($dataset) = @_;
    print "article 5\n";
    my $first = $dataset->find_provision('untoc#art_5');
    for my $i ($first->index .. $first->subtree_end - 1) {
        my $provision = $dataset->provisions->at($i);
        print '  ' x ($provision->depth - $first->depth + 1), join(' ', grep { defined }
            $provision->id, Toc::provision_kind_name($provision->kind), scalar $provision->heading('en')), "\n";
    }
}

sub status {
    my ($dataset) = @_;
    print "status\n";
    my $explanation = Toc::status_explain(scalar Toc::find_participant($dataset, 'BRA'),
        scalar Toc::find_instrument($dataset, 'untoc'), Toc::date_parse('2004-02-27'));
    printf "  %s\n", Toc::status_name($explanation->status);
    printf "  %s: %s\n", Toc::reason_kind_name($_->kind), $_->sentence for $explanation->elements;
}

sub parties {
    my ($dataset) = @_;
    print "parties\n";
    my $firearms = $dataset->find_instrument('firearms');
    printf "  %d certain, %d unknown\n", $firearms->count_at(Toc::CRITERION_PARTY, Toc::date_parse('2010-01-01'));
}

sub symbol {
    print "symbol\n";
    printf "  %s\n", Toc::symbol_normalize('a/55/383/add. 1');
    printf "  %s\n", Toc::symbol_relation_name(Toc::symbol_relation('A/55/383/Add.1', 'A/55/383'));
}

sub search {
    my ($dataset) = @_;
    print "search\n";
    my $query = Toc::query_new($dataset, 'joint investigations');
    $query->set_kind(Toc::KIND_PROVISION);
    $query->set_limit(3);
    printf "  %s %s %s\n", $_->id, $_->field, $_->language for $query->run->elements;
}

sub citations {
    my ($dataset) = @_;
    print "citations\n";
    my $text = 'See article 16, paragraph 3, of the Convention.';
    for my $citation (Toc::cite_scan($dataset, $text, 'en', 'untoc')->elements) {
        printf "  %d-%d %s %s\n", $citation->start, $citation->end, Toc::cite_state_name($citation->state),
            join ' ', map { $citation->target_id($_) } 0 .. $citation->target_count - 1;
    }
}

sub own_data {
    my ($folder) = @_;
    print "own data\n";
    my $own = Toc::load("$folder/mini.xml")->find_instrument('own');
    printf "  %s\n", $own->title('en');    # the dataset is kept alive by what was taken from it
    eval { Toc::load("$folder/faulty.xml") };
    my $refused = $@;
    printf "  %s:%d: %s\n", basename($_->file), $_->line, $_->name for @{$refused->{diagnostics}};
    printf "  %s: %s\n", $refused->{name}, $refused->{message};
}

sub answer_to {
    my ($call) = @_;
    my $result = eval { $call->() };
    return $@ ? 'refused' : "taken: $result";
}

sub mistakes {
    my ($dataset) = @_;
    print "mistakes\n";
    my ($brazil, $untoc) = (Toc::find_participant($dataset, 'BRA'), Toc::find_instrument($dataset, 'untoc'));
    printf "  the instrument before the participant: %s\n", answer_to(sub { Toc::status($untoc, $brazil, 20200101) });
    printf "  a text with a NUL: %s\n", answer_to(sub { Toc::find_participant($dataset, "BRA\0 not Brazil") });
    printf "  a day beyond 32 bits: %s\n", answer_to(sub { Toc::status($brazil, $untoc, 20200101 + 2**32) });
    eval { Toc::dataset_open_file('no such file', 0) };
    printf "  a file that is not there: %s, %s\n", $@->{name}, $@->{errno} == ENOENT ? 'ENOENT' : $@->{errno};
    my $article = $dataset->find_provision('untoc#art_1');
    printf "  the same list twice: %s\n", $article->duties == $article->duties ? 'equal' : 'not equal';
    printf "  empty lists of two types: %s\n", $article->duties == $article->claims ? 'equal' : 'not equal';
}

my $builtin = Toc::dataset_builtin();
instruments($builtin);
article($builtin);
status($builtin);
parties($builtin);
symbol();
search($builtin);
citations($builtin);
own_data($ARGV[0]);
mistakes($builtin);
