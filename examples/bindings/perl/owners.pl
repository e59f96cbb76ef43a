# SPDX-License-Identifier: MIT
# Drops what owns something in every order, and reads what is left: owners.pl FOLDER.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Toc;

my %read = (
    dataset => sub { $_[0]->edition eq 'tour' },
    provision => sub { $_[0]->heading('en') eq 'Purpose' && $_[0]->children->count == 1 },
    explanation => sub { $_[0]->at(0)->action->id eq 'own-1' },
);

sub make {
    my ($folder) = @_;
    my $dataset = Toc::load("$folder/mini.xml");
    my $explanation = Toc::status_explain(Toc::find_participant($dataset, 'XAA'),
        $dataset->find_instrument('own'), 20020101);
    return {dataset => $dataset, provision => $dataset->find_provision('own#art_1'), explanation => $explanation};
}

for my $order (
    [qw(dataset provision explanation)], [qw(dataset explanation provision)], [qw(provision dataset explanation)],
    [qw(provision explanation dataset)], [qw(explanation dataset provision)], [qw(explanation provision dataset)])
{
    my $held = make($ARGV[0]);
    for my $name (@$order) {
        delete $held->{$name};
        for my $left (keys %$held) {
            $read{$left}->($held->{$left}) or die "$name was dropped, and $left cannot be read";
        }
    }
}
